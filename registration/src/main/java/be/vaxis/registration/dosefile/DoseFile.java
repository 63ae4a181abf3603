package be.vaxis.registration.dosefile;

import be.vaxis.registration.dose.Source;
import be.vaxis.registration.row.RowFault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of doses that was handed in.
 *
 * <p>Dutch: <i>batchbestand</i>. Source: process 4, Registration.
 *
 * @param owner who sees it, and is the source of its doses
 * @param bytes and {@code lines}: how large it is; 0 until all of it is here
 * @param heading of CSV, once it was looked at
 * @param position of the byte after the last row that is done
 * @param line how many lines are done
 * @param faults of the file as a whole
 */
public record DoseFile(
        DoseFileId id,
        Source owner,
        String name,
        DoseFormat format,
        FileState state,
        Instant created,
        @Nullable Instant ended,
        long bytes,
        int lines,
        @Nullable String heading,
        long position,
        int line,
        Tally tally,
        List<RowFault> faults) {

    /** How much of it is done. */
    public int percent() {
        return bytes == 0 ? 0 : (int) (100 * position / bytes);
    }
}
