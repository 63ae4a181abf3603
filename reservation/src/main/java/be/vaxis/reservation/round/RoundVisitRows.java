package be.vaxis.reservation.round;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.centre.CentreId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits of rounds as rows of {@code round_visit}, whose index leaves no room for a visit in two open rounds. */
@Component
class RoundVisitRows implements RoundVisits {

    private final JdbcClient database;

    RoundVisitRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean take(RoundId round, CentreId centre, CodeDigest code) {
        remove(round, code);
        return database.sql("""
                                insert into round_visit (round, code, centre, open) values (?, ?, ?, true)
                                on conflict do nothing""")
                        .param(round.toString())
                        .param(code.value())
                        .param(centre.code())
                        .update()
                == 1;
    }

    @Override
    public void close(RoundId round, CodeDigest code) {
        database.sql("update round_visit set open = false where round = ? and code = ?")
                .param(round.toString())
                .param(code.value())
                .update();
    }

    @Override
    public void remove(RoundId round, CodeDigest code) {
        database.sql("delete from round_visit where round = ? and code = ?")
                .param(round.toString())
                .param(code.value())
                .update();
    }

    @Override
    public List<Part> of(CodeDigest code) {
        return database.sql("select round, centre from round_visit where code = ?")
                .param(code.value())
                .query((row, number) ->
                        new Part(RoundId.parse(row.getString("round")), new CentreId(row.getString("centre"))))
                .list();
    }
}
