package be.vaxis.registration.dosefile;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Where an organisation hands its files in and follows them. Every file of another one is unknown. */
@Component
public class DoseFileDesk {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");
    private static final List<FileState> UNFINISHED = List.of(FileState.OPEN, FileState.WAITING);

    private final DoseFiles files;
    private final FileParts parts;
    private final RowResults results;
    private final Completion completion;
    private final FileSealing sealing;
    private final FreshIds ids;
    private final FileSettings settings;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    DoseFileDesk(
            DoseFiles files,
            FileParts parts,
            RowResults results,
            Completion completion,
            FileSealing sealing,
            FreshIds ids,
            FileSettings settings,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.files = files;
        this.parts = parts;
        this.results = results;
        this.completion = completion;
        this.sealing = sealing;
        this.ids = ids;
        this.settings = settings;
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Announces a file, whose parts come after. */
    public DoseFile open(String name, DoseFormat format, Caller caller) {
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            throw InvalidDoseFile.name();
        }
        return together(() -> {
            Source owner = DoseDesk.sourceOf(caller);
            requireRoom(owner);
            DoseFileId file = new DoseFileId(ids.next());
            files.add(file, owner, name.strip(), format, caller, sealing.freshKey(file));
            return find(file, caller);
        });
    }

    /** Counted by one at a time. */
    private void requireRoom(Source owner) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(owner.toString())
                .query()
                .listOfRows();
        if (files.count(owner, UNFINISHED) >= settings.filesAtOnce()) {
            throw TooManyDoseFiles.atOnce(settings.filesAtOnce());
        }
        if (files.count(owner, List.of(FileState.values())) >= settings.keptFiles()) {
            throw TooManyDoseFiles.kept(settings.keptFiles());
        }
    }

    /** Takes a part in; the same number again takes the place of what was sent before. */
    public void put(DoseFileId id, int part, byte[] bytes, Caller caller) {
        if (part < 1 || part > settings.maxParts() || bytes.length == 0) {
            throw InvalidDoseFile.part(settings.maxParts());
        }
        if (bytes.length > settings.maxPart().toBytes()) {
            throw DoseFileTooLarge.part(settings.maxPart());
        }
        transaction.executeWithoutResult(status -> {
            DoseFile file = hold(id, caller);
            if (file.state() != FileState.OPEN) {
                throw new DoseFileClosed();
            }
            if (parts.bytesBut(id, part) + bytes.length > settings.maxFile().toBytes()) {
                throw DoseFileTooLarge.file(settings.maxFile());
            }
            parts.put(id, part, bytes, files.wrappedKey(id));
            files.touch(id);
        });
    }

    /** Says that all parts are here; saying it twice is saying it once. What keeps it out as a whole is among its faults. */
    public DoseFile complete(DoseFileId id, int expected, Caller caller) {
        return together(() -> {
            DoseFile file = hold(id, caller);
            if (file.state() == FileState.OPEN) {
                completion.complete(file, expected);
            }
            return find(id, caller);
        });
    }

    /** All of a file at once. When it breaks off, nothing of it stays. */
    public DoseFile handIn(String name, DoseFormat format, InputStream bytes, Caller caller) throws IOException {
        DoseFileId file = open(name, format, caller).id();
        boolean complete = false;
        try {
            int part = 0;
            int most = (int) settings.maxPart().toBytes();
            for (byte[] next = bytes.readNBytes(most); next.length > 0; next = bytes.readNBytes(most)) {
                put(file, ++part, next, caller);
            }
            DoseFile handedIn = complete(file, part, caller);
            complete = true;
            return handedIn;
        } finally {
            if (!complete) {
                remove(file, caller);
            }
        }
    }

    /** @throws UnknownDoseFile also when it is of somebody else */
    public DoseFile find(DoseFileId file, Caller caller) {
        return files.find(file, DoseDesk.sourceOf(caller)).orElseThrow(UnknownDoseFile::new);
    }

    /** The newest first. */
    public List<DoseFile> all(Caller caller) {
        return files.of(DoseDesk.sourceOf(caller), settings.keptFiles());
    }

    /** Until when its results can be read; null as long as it is not over. */
    public @Nullable Instant keptUntil(DoseFile file) {
        Instant ended = file.ended();
        return ended == null ? null : ended.plus(settings.keepResults());
    }

    /** The numbers of the parts that are here, as long as more may come. */
    public List<Integer> parts(DoseFile file) {
        return file.state() == FileState.OPEN ? parts.numbers(file.id()) : List.of();
    }

    /**
     * What came of the rows, in their order.
     *
     * @param outcome null for all
     * @param after the line after which to go on
     */
    public List<RowResult> results(DoseFile file, @Nullable Outcome outcome, int after, int most) {
        return results.page(file.id(), outcome, after, most);
    }

    /** Stops a file; what is over stays as it is. */
    public DoseFile cancel(DoseFileId id, Caller caller) {
        return together(() -> {
            if (hold(id, caller).state().holdsBytes()) {
                files.end(id, FileState.CANCELLED, List.of());
                parts.remove(id);
            }
            return find(id, caller);
        });
    }

    /** Stops a file and forgets it and its results. The doses stay. */
    public void remove(DoseFileId id, Caller caller) {
        cancel(id, caller);
        boolean more = true;
        while (more) {
            more = results.removeSome(id);
        }
        files.remove(id);
    }

    private DoseFile hold(DoseFileId file, Caller caller) {
        return files.hold(file, DoseDesk.sourceOf(caller)).orElseThrow(UnknownDoseFile::new);
    }

    private DoseFile together(Supplier<DoseFile> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
