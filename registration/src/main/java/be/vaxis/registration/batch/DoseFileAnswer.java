package be.vaxis.registration.batch;

import be.vaxis.registration.dosefile.DoseFile;
import be.vaxis.registration.dosefile.DoseFormat;
import be.vaxis.registration.dosefile.FileState;
import be.vaxis.registration.dosefile.Tally;
import be.vaxis.registration.row.RowFault;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file, and how far it is.
 *
 * @param keptUntil when it and its results are removed; absent as long as it is not over
 * @param bytes of all parts together; 0 until the file is complete
 * @param percent of its bytes that are done
 * @param rows what came of the rows until now
 * @param parts the numbers of those that came in, as long as more may come: go on with the next one
 * @param faults that keep the file as a whole from being taken in
 */
record DoseFileAnswer(
        UUID file,
        String name,
        DoseFormat format,
        FileState state,
        Instant created,
        @Nullable Instant ended,
        @Nullable Instant keptUntil,
        long bytes,
        int percent,
        Tally rows,
        List<Integer> parts,
        List<RowFault> faults) {

    static DoseFileAnswer of(DoseFile file, @Nullable Instant keptUntil, List<Integer> parts) {
        return new DoseFileAnswer(
                file.id().value(),
                file.name(),
                file.format(),
                file.state(),
                file.created(),
                file.ended(),
                keptUntil,
                file.bytes(),
                file.percent(),
                file.tally(),
                parts,
                file.faults());
    }
}
