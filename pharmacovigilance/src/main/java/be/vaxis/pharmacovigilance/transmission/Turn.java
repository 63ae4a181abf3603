package be.vaxis.pharmacovigilance.transmission;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of several processes one passes cases on at a time. Dutch: <i>beurt</i>. */
class Turn {

    private final JdbcClient sql;

    Turn(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is this process that does it now. Writes nothing when it is not. */
    boolean claim(Instant now, Instant until) {
        return sql.sql("update icsr_turn set next_at = ? where next_at <= ?")
                        .params(Timestamp.from(until), Timestamp.from(now))
                        .update()
                == 1;
    }

    void done(Instant now, Instant next) {
        sql.sql("update icsr_turn set next_at = ?, fault = null, as_of = ?")
                .params(Timestamp.from(next), Timestamp.from(now))
                .update();
    }

    void failed(String fault, Instant next) {
        sql.sql("update icsr_turn set next_at = ?, fault = ?")
                .params(Timestamp.from(next), fault)
                .update();
    }
}
