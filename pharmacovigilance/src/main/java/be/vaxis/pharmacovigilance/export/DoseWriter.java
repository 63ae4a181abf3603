package be.vaxis.pharmacovigilance.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes doses to a file, one after the other. */
interface DoseWriter extends Closeable {

    void write(ReleasedDose dose) throws IOException;
}
