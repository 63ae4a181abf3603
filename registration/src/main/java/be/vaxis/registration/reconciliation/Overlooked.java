package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.CopyQueue;
import be.vaxis.registration.copy.Receiver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People of whom a receiver was never told all: vaccinated before it was set, for instance. They are found in our own
 * record, by how many doses they have and how many copies were told.
 */
@Component
class Overlooked {

    private static final int TOGETHER = 2_000;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String DOSES = """
            select person from (
                select person, count(*) as doses from dose_record
                where person > :after and withdrawn is null and insz is not null and not held
                group by person order by person limit :most) r
            """;
    private static final String NOT_TOLD = """
             where not exists (select from copy_due d where d.receiver = :receiver and d.person = r.person)
                and %s (select count(*) from copy_item i where i.receiver = :receiver and i.person = r.person)
            """;

    private final JdbcClient sql;
    private final CopyQueue queue;

    Overlooked(JdbcClient sql, CopyQueue queue) {
        this.sql = sql;
        this.queue = queue;
    }

    /** Queues them, page by page; at most so many. */
    long queue(Receiver receiver, int most) {
        long found = 0;
        Optional<UUID> last = Optional.of(FIRST);
        while (last.isPresent() && found < most) {
            List<UUID> people = after(last.get(), receiver);
            people.forEach(person -> queue.addNow(receiver, person));
            found += people.size();
            last = lastAfter(last.get());
        }
        return found;
    }

    private List<UUID> after(UUID person, Receiver receiver) {
        // a status is one per person, and none while no dose counts
        String fewer = receiver == Receiver.CONTACT_TRACING ? "0 =" : "doses <>";
        return sql.sql(DOSES + NOT_TOLD.formatted(fewer))
                .param("after", person)
                .param("most", TOGETHER)
                .param("receiver", receiver.name())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private Optional<UUID> lastAfter(UUID person) {
        return sql.sql("select max(person::text)::uuid from (" + DOSES + ") p having count(*) = :most")
                .param("after", person)
                .param("most", TOGETHER)
                .query(UUID.class)
                .optional();
    }
}
