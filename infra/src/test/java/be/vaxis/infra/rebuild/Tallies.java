package be.vaxis.infra.rebuild;

import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import be.vaxis.kernel.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has come of the people that were enrolled: in the inbox, in the projection {@link Tally}, in the notes beside it. */
@Component
@OnContext(Context.ATTESTATION)
class Tallies {

    static final String GROUP = "attestation.inbox.tally";

    private final JdbcClient sql;

    Tallies(JdbcClient sql) {
        this.sql = sql;
    }

    List<UUID> counted(List<PersonId> asked) {
        return those("select person from attestation.tally_person where person = any (?)", asked);
    }

    List<UUID> reactionsTo(List<PersonId> asked) {
        return those("select person from attestation.tally_reaction where person = any (?)", asked);
    }

    private List<UUID> those(String query, List<PersonId> asked) {
        return sql.sql(query)
                .param(asked.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    int heard(List<PersonId> asked) {
        return sql.sql("""
                        select count(*) from attestation.inbox
                        where payload_type = 'selection.PersonEnrolled' and aggregate_identifier = any (?)
                        """)
                .param(asked.stream().map(PersonId::toString).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    int positionsOf(String processor) {
        return sql.sql("select count(*) from attestation.token where processor_name = ?")
                .param(processor)
                .query(Integer.class)
                .single();
    }
}
