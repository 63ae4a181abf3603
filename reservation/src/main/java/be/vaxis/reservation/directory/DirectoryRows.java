package be.vaxis.reservation.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centres as rows of {@code directory_centre}. */
@Component
class DirectoryRows implements Directory {

    private static final String CENTRES =
            "select centre, name, address, lines, regime, postal_code from directory_centre";

    private static final Duration KEPT = Duration.ofSeconds(1);

    private record Copy(Instant read, Map<CentreId, CentreView> centres) {}

    private final JdbcClient database;
    private final Clock clock;
    private volatile Copy copy = new Copy(Instant.MIN, Map.of());

    DirectoryRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Asked for with every booking, for one of a few hundred centres: as they were described a second ago at most. */
    @Override
    public Optional<CentreView> find(CentreId centre) {
        var now = clock.instant();
        if (now.isBefore(copy.read())
                || !now.isBefore(copy.read().plus(KEPT))
                || !copy.centres().containsKey(centre)) {
            copy = new Copy(now, list("").stream().collect(toMap(CentreView::centre, identity())));
        }
        return Optional.ofNullable(copy.centres().get(centre));
    }

    @Override
    public List<CentreView> all() {
        return list(" where regime <> 'OWN_PEOPLE'");
    }

    private List<CentreView> list(String which) {
        return database.sql(CENTRES + which + " order by centre")
                .query(DirectoryRows::view)
                .list();
    }

    private static CentreView view(ResultSet row, int number) throws SQLException {
        var postalCode = row.getString("postal_code");
        return new CentreView(
                new CentreId(row.getString("centre")),
                row.getString("name"),
                row.getString("address"),
                row.getInt("lines"),
                Regime.valueOf(row.getString("regime")),
                postalCode == null ? null : new PostalCode(postalCode));
    }
}
