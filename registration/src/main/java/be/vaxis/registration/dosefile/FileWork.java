package be.vaxis.registration.dosefile;

import static java.time.ZoneOffset.UTC;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Shares the waiting files out among the processes, and notes how far each is.
 *
 * <p>A file is worked on by one process at a time, row after row, as the order of the doses of one person counts. A claim
 * lasts for a while only; who goes on with a file after it is found out by where the file is, so that no row is done twice.
 */
@Repository
public class FileWork {

    private final JdbcClient sql;
    private final Deliverer deliverers;
    private final RowResults results;
    private final FileParts parts;
    private final DoseFiles files;
    private final Clock clock;
    private final Duration claim;

    FileWork(
            JdbcClient sql,
            Deliverer deliverers,
            RowResults results,
            FileParts parts,
            DoseFiles files,
            Clock clock,
            FileSettings settings) {
        this.sql = sql;
        this.deliverers = deliverers;
        this.results = results;
        this.parts = parts;
        this.files = files;
        this.clock = clock;
        this.claim = settings.claim();
    }

    /** The file to which nothing has happened for longest, for this process alone. */
    public Optional<Claimed> claim() {
        return sql.sql("""
                with free as (
                    select file from dose_file
                    where state = 'WAITING' and (claimed_until is null or claimed_until < now())
                    order by touched limit 1 for update skip locked)
                update dose_file f set claimed_until = now() + cast(:claim as interval)
                from free where f.file = free.file returning f.*
                """)
                .param("claim", claim.toString())
                .query(this::claimed)
                .optional();
    }

    private Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(DoseFiles.read(row, number), deliverers.read(row), row.getBytes("wrapped_key"));
    }

    /** Lets others have it, after a pause. */
    public void release(DoseFileId file, Duration pause) {
        sql.sql("""
                update dose_file set claimed_until = now() + cast(:pause as interval), touched = :now
                where file = :file and state = 'WAITING'
                """)
                .param("pause", pause.toString())
                .param("now", clock.instant().atOffset(UTC))
                .param("file", file.value())
                .update();
    }

    /** Its bytes from a position on. */
    public InputStream bytes(Claimed claimed, long position) {
        return parts.from(position, claimed.file().id(), claimed.wrappedKey());
    }

    /**
     * Keeps everybody else off until the transaction ends.
     *
     * @throws ClaimLost when the file is no longer where it was
     */
    public void hold(DoseFileId file, long position) {
        var _ = sql.sql("select 1 from dose_file where file = ? and position = ? and state = 'WAITING' for update")
                .params(file.value(), position)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new ClaimLost(file));
    }

    /** Notes that these rows are done, in the transaction that did them. */
    public void moveOn(DoseFileId file, long position, int line, List<RowResult> done) {
        Tally tally = Tally.of(done);
        results.add(file, done);
        sql.sql("""
                update dose_file set position = :position, line = :line, rows_read = rows_read + :read,
                    registered = registered + :registered, known = known + :known, kept = kept + :kept,
                    refused = refused + :refused, claimed_until = now() + cast(:claim as interval), touched = :now
                where file = :file
                """)
                .param("position", position)
                .param("line", line)
                .param("read", tally.rowsRead())
                .param("registered", tally.registered())
                .param("known", tally.known())
                .param("kept", tally.kept())
                .param("refused", tally.refused())
                .param("claim", claim.toString())
                .param("now", clock.instant().atOffset(UTC))
                .param("file", file.value())
                .update();
    }

    /** Every row has its result. */
    public void finish(DoseFileId file) {
        files.end(file, FileState.DONE, List.of());
        parts.remove(file);
    }
}
