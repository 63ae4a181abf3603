package be.vaxis.registration.copy;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of whom a receiver is to be told. A row says who, and nothing of what. */
@Repository
public class CopyQueue {

    private static final String ADD = """
            insert into copy_due (receiver, person) values (?, ?)
            on conflict (receiver, person) do update set wanted = copy_due.wanted + 1, state = 'WAITING'
            """;

    private final Rows rows;
    private final JdbcClient sql;
    private final FreshIds ids;
    private final Duration claim;

    CopyQueue(Rows rows, JdbcClient sql, FreshIds ids, CopySettings settings) {
        this.rows = rows;
        this.sql = sql;
        this.ids = ids;
        this.claim = settings.claim();
    }

    /** Together with whatever else the batch of an event changes. */
    void add(Receiver receiver, PersonId person) {
        rows.set(receiver + " " + person.value(), ADD, receiver.name(), person.value());
    }

    /** At once, for who works outside a batch. */
    public void addNow(Receiver receiver, UUID person) {
        sql.sql(ADD).params(receiver.name(), person).update();
    }

    /** Those who waited longest, at most so many, for this process alone. */
    List<Due> claim(Receiver receiver, int most) {
        return sql.sql("""
                with free as (
                    select receiver, person from copy_due
                    where receiver = :receiver and state = 'WAITING' and not_before <= now()
                        and (claimed_until is null or claimed_until < now())
                    order by not_before limit :most for update skip locked)
                update copy_due d set attempts = attempts + 1, claim = :claim,
                    claimed_until = now() + cast(:lasts as interval)
                from free where d.receiver = free.receiver and d.person = free.person
                returning d.receiver, d.person, d.wanted, d.attempts, d.claim
                """)
                .param("receiver", receiver.name())
                .param("most", most)
                .param("claim", ids.next())
                .param("lasts", claim.toString())
                .query(CopyQueue::read)
                .list();
    }

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                Receiver.valueOf(row.getString("receiver")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getLong("wanted"),
                row.getInt("attempts"),
                row.getObject("claim", UUID.class));
    }

    /** Keeps everybody else off until the transaction ends; false when the claim was lost. */
    boolean holds(Due due) {
        return sql.sql("select 1 from copy_due where receiver = ? and person = ? and claim = ? for update")
                .params(due.receiver().name(), due.person().value(), due.claim())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Told; what happened meanwhile is told next. */
    void done(Due due) {
        int gone = sql.sql("delete from copy_due where receiver = ? and person = ? and claim = ? and wanted = ?")
                .params(due.receiver().name(), due.person().value(), due.claim(), due.wanted())
                .update();
        if (gone == 0) {
            sql.sql("""
                    update copy_due set claim = null, claimed_until = null, attempts = 0, not_before = now(), fault = null
                    where receiver = ? and person = ? and claim = ?
                    """)
                    .params(due.receiver().name(), due.person().value(), due.claim())
                    .update();
        }
    }

    void postpone(Due due, Duration pause, String fault) {
        sql.sql("""
                update copy_due set claim = null, claimed_until = null, fault = :fault,
                    not_before = now() + cast(:pause as interval)
                where receiver = :receiver and person = :person and claim = :claim
                """)
                .param("fault", fault)
                .param("pause", pause.toString())
                .param("receiver", due.receiver().name())
                .param("person", due.person().value())
                .param("claim", due.claim())
                .update();
    }

    /** Waits for somebody to look; or, when something happened meanwhile, not. */
    void stick(Due due, String fault) {
        sql.sql("""
                update copy_due set claim = null, claimed_until = null, fault = :fault, not_before = now(),
                    state = case when wanted = :wanted then 'STUCK' else 'WAITING' end, attempts = 0
                where receiver = :receiver and person = :person and claim = :claim
                """)
                .param("fault", fault)
                .param("wanted", due.wanted())
                .param("receiver", due.receiver().name())
                .param("person", due.person().value())
                .param("claim", due.claim())
                .update();
    }

    /** Tries again what is stuck, and what waits for a pause to end. */
    public int retry(Receiver receiver) {
        return sql.sql("""
                update copy_due set state = 'WAITING', attempts = 0, not_before = now()
                where receiver = ? and (state = 'STUCK' or not_before > now())
                """).param(receiver.name()).update();
    }

    public long stuck(Receiver receiver) {
        return sql.sql("select count(*) from copy_due where receiver = ? and state = 'STUCK'")
                .param(receiver.name())
                .query(Long.class)
                .single();
    }

    public long waiting(Receiver receiver) {
        return sql.sql("select count(*) from copy_due where receiver = ? and state = 'WAITING'")
                .param(receiver.name())
                .query(Long.class)
                .single();
    }

    /** Since when somebody has been waiting, or was stuck. */
    public Optional<OffsetDateTime> oldest(Receiver receiver) {
        return sql.sql("select min(since) from copy_due where receiver = ?")
                .param(receiver.name())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single();
    }

    /** How many have which fault, the most frequent ones first. */
    public List<Faulty> faults(Receiver receiver) {
        return sql.sql("""
                select coalesce(fault, '') as fault, state = 'STUCK' as stuck, count(*) as people from copy_due
                where receiver = ? and fault is not null group by 1, 2 order by 3 desc, 1 limit 20
                """)
                .param(receiver.name())
                .query((row, _) -> new Faulty(row.getString("fault"), row.getBoolean("stuck"), row.getLong("people")))
                .list();
    }
}
