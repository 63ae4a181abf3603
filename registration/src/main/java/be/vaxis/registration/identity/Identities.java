package be.vaxis.registration.identity;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.identity.ProvisionalIdentity.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds provisional identities. Everybody who is shown finds that in their log. */
@Component
public class Identities {

    /** That keeps them. */
    public static final String GROUP = "registration.identity";

    /** How many fit on a page. */
    public static final int PAGE = 50;

    private static final String WHAT = "registration.identity";
    private static final String WHY = "identity";
    private static final String SELECT = """
            select it.*, (select count(distinct dose) from immunization_version told where told.person = it.identity) told
            from provisional_identity it
            """;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final AccessLog log;

    Identities(JdbcClient sql, Sealing sealing, AccessLog log) {
        this.sql = sql;
        this.sealing = sealing;
        this.log = log;
    }

    /**
     * Those in one state, or in any but merged, who waited longest first; {@value #PAGE} at most.
     *
     * @param after the last one of the page before; null to begin
     */
    @Transactional
    public List<ProvisionalIdentity> page(@Nullable State state, @Nullable PersonId after, Caller by) {
        List<ProvisionalIdentity> found = sql.sql(SELECT + "where " + where(state) + """
                         and (cast(:after as uuid) is null or (since, identity) > (
                            select last.since, last.identity from provisional_identity last where last.identity = :after))
                        order by since, identity limit
                        """ + PAGE)
                .param("after", after == null ? null : after.value())
                .query(this::read)
                .list();
        if (!found.isEmpty()) {
            log.lookedAtAll(found.stream().map(ProvisionalIdentity::identity).toList(), by, WHAT, WHY);
        }
        return found;
    }

    @Transactional
    public Optional<ProvisionalIdentity> look(PersonId identity, Caller by) {
        Optional<ProvisionalIdentity> found = sql.sql(SELECT + "where identity = ?")
                .param(identity.value())
                .query(this::read)
                .optional();
        found.ifPresent(known -> log.looked(known.identity(), by, WHAT, WHY));
        return found;
    }

    private static String where(@Nullable State state) {
        return switch (state) {
            case null -> "merged_into is null";
            case OPEN -> "merged_into is null and requested is null";
            case REQUESTED -> "merged_into is null and requested is not null";
            case MERGED -> "merged_into is not null";
        };
    }

    private ProvisionalIdentity read(ResultSet row, int number) throws SQLException {
        UUID into = row.getObject("merged_into", UUID.class);
        return new ProvisionalIdentity(
                new PersonId(row.getObject("identity", UUID.class)),
                sealing.open(row.getString("number"), OtherNumber.class),
                new Source(row.getString("source")),
                instant(row.getObject("since", OffsetDateTime.class)),
                row.getInt("told"),
                row.getObject("requested", LocalDate.class),
                into == null ? null : new PersonId(into),
                row.getObject("merged", OffsetDateTime.class) == null
                        ? null
                        : instant(row.getObject("merged", OffsetDateTime.class)));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
