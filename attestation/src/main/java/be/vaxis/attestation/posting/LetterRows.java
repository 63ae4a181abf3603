package be.vaxis.attestation.posting;

import be.vaxis.attestation.posting.CertificateLetter.State;
import be.vaxis.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that people asked for, as the page shows them. */
@Repository
public class LetterRows {

    static final Duration WEEK = Duration.ofDays(7);
    private static final int SHOWN = 5;

    private final JdbcClient sql;

    LetterRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest few of a person, newest first. */
    List<CertificateLetter> of(PersonId person) {
        return sql.sql("select * from certificate_letter where person = ? order by asked desc limit " + SHOWN)
                .param(person.value())
                .query(LetterRows::read)
                .list();
    }

    /** How many were asked for in the week before this moment. */
    int inWeekBefore(PersonId person, Instant now) {
        return sql.sql("select count(*) from certificate_letter where person = ? and asked > ?")
                .params(person.value(), at(now.minus(WEEK)))
                .query(Integer.class)
                .single();
    }

    /** Nothing happens while another one of this person is on its way. */
    void ask(UUID letter, PersonId person, Instant now) {
        sql.sql("insert into certificate_letter (letter, person, asked) values (?, ?, ?) on conflict do nothing")
                .params(letter, person.value(), at(now))
                .update();
    }

    /** Those whose answer was lost have failed, and what was long ago is not kept. */
    void tidy(Instant lostBefore, Instant keptSince) {
        sql.sql("update certificate_letter set state = 'FAILED' where state = 'HANDED_OVER' and asked < ?")
                .param(at(lostBefore))
                .update();
        sql.sql("delete from certificate_letter where asked < ?")
                .param(at(keptSince))
                .update();
    }

    /** All of somebody who is forgotten. */
    public void drop(PersonId person) {
        sql.sql("delete from certificate_letter where person = ?")
                .param(person.value())
                .update();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static CertificateLetter read(ResultSet row, int number) throws SQLException {
        OffsetDateTime posted = row.getObject("posted", OffsetDateTime.class);
        return new CertificateLetter(
                row.getObject("letter", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                posted == null ? null : posted.toInstant());
    }
}
