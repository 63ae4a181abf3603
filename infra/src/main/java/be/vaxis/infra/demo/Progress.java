package be.vaxis.infra.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how far each step of the loading is, over restarts. */
@Component
class Progress {

    private final JdbcClient sql;

    Progress(JdbcClient sql) {
        this.sql = sql;
    }

    long of(String step) {
        return sql.sql("select done from access.demo_load where step = ?")
                .param(step)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void reached(String step, long done) {
        sql.sql(
                        "insert into access.demo_load (step, done) values (?, ?) on conflict (step) do update set done = excluded.done")
                .params(step, done)
                .update();
    }
}
