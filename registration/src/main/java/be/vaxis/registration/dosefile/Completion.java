package be.vaxis.registration.dosefile;

import be.vaxis.registration.row.Flaw;
import be.vaxis.registration.row.Opening;
import be.vaxis.registration.row.RowFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at a file as a whole, before anything of it is done. */
@Component
class Completion {

    private final DoseFiles files;
    private final FileParts parts;
    private final FileSettings settings;

    Completion(DoseFiles files, FileParts parts, FileSettings settings) {
        this.files = files;
        this.parts = parts;
        this.settings = settings;
    }

    /** @throws PartsMissing when other parts are here than these */
    void complete(DoseFile file, int expected) {
        List<Integer> here = parts.numbers(file.id());
        FileParts.Sum sum = parts.sum(file.id());
        if (here.size() != expected || (!here.isEmpty() && here.getLast() != expected)) {
            throw new PartsMissing(expected, here);
        }
        parts.join(file.id());
        int lines = sum.lines() + 1; // the last one has no end, or is empty
        Opening opening = lines - 1 > settings.maxRows()
                ? new Opening(null, 0, 0, List.of(RowFault.of(Flaw.TOO_MANY_ROWS, null)))
                : opening(file);
        if (opening.faults().isEmpty()) {
            files.complete(file.id(), sum.bytes(), lines, opening);
        } else {
            files.end(file.id(), FileState.REFUSED, opening.faults());
            parts.remove(file.id());
        }
    }

    private Opening opening(DoseFile file) {
        InputStream bytes = parts.from(0, file.id(), files.wrappedKey(file.id()));
        try {
            return switch (file.format()) {
                case CSV -> Opening.ofTable(bytes, (int) settings.maxRow().toBytes());
                case NDJSON -> Opening.ofResources(bytes);
            };
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
