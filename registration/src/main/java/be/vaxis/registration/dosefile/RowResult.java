package be.vaxis.registration.dosefile;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.row.RowFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one row. Tells nothing about the person.
 *
 * @param line of the file, from 1
 * @param dose null when the row was refused
 */
public record RowResult(int line, Outcome outcome, @Nullable DoseId dose, List<RowFault> faults) {

    public RowResult {
        faults = List.copyOf(faults);
    }
}
