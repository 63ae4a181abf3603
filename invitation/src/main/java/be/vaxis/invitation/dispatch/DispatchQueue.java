package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of messages: which wait, which are claimed, what became of them. No row says what a message said. */
@Repository
class DispatchQueue {

    private static final String FREE = """
            state = 'WAITING' and channel = :channel and not_before <= now()
                and (claimed_until is null or claimed_until < now())
            """;

    /** The announcement stands in front of the channel in the name of a message. */
    private static final String CALLED_OFF = """
            d.subject like 'RECALL%' and exists (
                select from recall_notice n join recall_called_off c on c.recall = n.recall
                where n.announcement = cast(left(d.message, 36) as uuid)) as called_off
            """;

    private final Rows rows;
    private final JdbcClient sql;
    private final Duration claim;

    DispatchQueue(Rows rows, JdbcClient sql, DispatchPace pace) {
        this.rows = rows;
        this.sql = sql;
        this.claim = pace.claim();
    }

    void add(MessageId message, PersonId person, Subject subject, Instant at) {
        rows.set(
                message,
                """
                insert into dispatch (message, person, subject, channel, due_at) values (?, ?, ?, ?, ?)
                on conflict (message) do nothing
                """,
                message.toString(),
                person.value(),
                subject.name(),
                message.channel().name(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** Takes the messages that waited longest, at most so many, for this process alone. */
    Claim claim(Channel channel, int most) {
        return new Claim(
                "",
                sql.sql("""
                with free as (
                    select message from dispatch where %s order by not_before limit :most for update skip locked)
                update dispatch d set attempts = attempts + 1, claimed_until = now() + cast(:claim as interval)
                from free where d.message = free.message
                returning d.message, d.person, d.subject, d.attempts, %s
                """.formatted(FREE, CALLED_OFF))
                        .param("channel", channel.name())
                        .param("most", most)
                        .param("claim", claim.toString())
                        .query(DispatchQueue::read)
                        .list());
    }

    /** Takes a batch of letters: one that was begun and not finished before a new one. */
    Claim claimLetters(int most) {
        return begunBatch().or(() -> newBatch(most)).map(this::claimBatch).orElse(Claim.NOTHING);
    }

    private Optional<String> begunBatch() {
        return sql.sql("select batch from dispatch where batch is not null and " + FREE + " limit 1")
                .param("channel", Channel.LETTER.name())
                .query((row, _) -> row.getString("batch"))
                .optional();
    }

    private Optional<String> newBatch(int most) {
        return sql
                .sql("""
                with free as (
                    select message from dispatch where batch is null and %s
                    order by not_before limit :most for update skip locked),
                named as materialized (select 'batch-' || gen_random_uuid() as id)
                update dispatch d set batch = named.id
                from free, named where d.message = free.message returning d.batch
                """.formatted(FREE))
                .param("channel", Channel.LETTER.name())
                .param("most", most)
                .query((row, _) -> row.getString("batch"))
                .list()
                .stream()
                .findFirst();
    }

    private Claim claimBatch(String batch) {
        return new Claim(
                batch,
                sql.sql("""
                with free as (select message from dispatch where batch = :batch and %s for update skip locked)
                update dispatch d set attempts = attempts + 1, claimed_until = now() + cast(:claim as interval)
                from free where d.message = free.message
                returning d.message, d.person, d.subject, d.attempts, %s
                """.formatted(FREE, CALLED_OFF))
                        .param("channel", Channel.LETTER.name())
                        .param("batch", batch)
                        .param("claim", claim.toString())
                        .query(DispatchQueue::read)
                        .list());
    }

    void settle(MessageId message, Stage stage) {
        sql.sql("update dispatch set state = :stage, claimed_until = null, settled_at = now() where message = :message")
                .param("stage", stage.name())
                .param("message", message.toString())
                .update();
    }

    void postpone(MessageId message, Duration pause) {
        sql.sql("""
                update dispatch set claimed_until = null, not_before = now() + cast(:pause as interval)
                where message = :message
                """)
                .param("pause", pause.toString())
                .param("message", message.toString())
                .update();
    }

    /** A letter that came back from the print shop goes into another batch. */
    void requeue(MessageId message) {
        rows.set(
                message,
                "update dispatch set state = 'WAITING', batch = null, settled_at = null where message = ?",
                message.toString());
    }

    Optional<PersonId> personOf(MessageId message) {
        return sql.sql("select person from dispatch where message = ?")
                .param(message.toString())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    long waiting(Channel channel) {
        return sql.sql("select count(*) from dispatch where state = 'WAITING' and channel = ?")
                .param(channel.name())
                .query(Long.class)
                .single();
    }

    List<DayCount> countsSince(Instant moment) {
        return sql.sql("""
                select cast(due_at at time zone 'Europe/Brussels' as date) as day, channel, state, count(*) as messages
                from dispatch where due_at >= :since group by 1, 2, 3 order by 1, 2, 3
                """)
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new DayCount(
                        row.getObject("day", LocalDate.class),
                        Channel.valueOf(row.getString("channel")),
                        Stage.valueOf(row.getString("state")),
                        row.getLong("messages")))
                .list();
    }

    void scrub(PersonId person) {
        sql.sql("delete from dispatch where person = ?").param(person.value()).update();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                MessageId.parse(row.getString("message")),
                new PersonId(row.getObject("person", UUID.class)),
                Subject.valueOf(row.getString("subject")),
                row.getInt("attempts"),
                row.getBoolean("called_off"));
    }
}
