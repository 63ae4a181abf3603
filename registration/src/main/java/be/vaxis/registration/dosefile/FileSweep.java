package be.vaxis.registration.dosefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes files whose time is over: results that were kept long enough, and uploads that nobody goes on with. */
@Component
public class FileSweep {

    private static final int MOST_AT_ONCE = 20;

    private final JdbcClient sql;
    private final RowResults results;
    private final DoseFiles files;
    private final FileSettings settings;
    private final Clock clock;

    FileSweep(JdbcClient sql, RowResults results, DoseFiles files, FileSettings settings, Clock clock) {
        this.sql = sql;
        this.results = results;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** At most so many; several processes may do it at the same time. */
    public void sweep() {
        var now = clock.instant().atOffset(UTC);
        List<DoseFileId> over = sql.sql("""
                select file from dose_file where ended <= ? or (state = 'OPEN' and touched <= ?) limit ?
                """)
                .params(now.minus(settings.keepResults()), now.minus(settings.keepUnfinished()), MOST_AT_ONCE)
                .query((row, n) -> new DoseFileId(row.getObject(1, UUID.class)))
                .list();
        over.forEach(this::remove);
    }

    private void remove(DoseFileId file) {
        boolean more = true;
        while (more) {
            more = results.removeSome(file);
        }
        files.remove(file);
    }
}
