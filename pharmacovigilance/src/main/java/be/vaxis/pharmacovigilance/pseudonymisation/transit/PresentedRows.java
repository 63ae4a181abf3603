package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers in the database, in the transaction of who asks: what is rolled back was not presented. Each that comes takes some
 * with it that have ended, so there are never many more than can be in transit.
 */
@Component
class PresentedRows implements Presentations {

    private static final int SWEPT = 20;

    private final JdbcClient sql;

    PresentedRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean admit(String mark, String question, Instant ends, Instant now) {
        sql.sql("""
                delete from pseudonym_presented where mark in (
                    select mark from pseudonym_presented where ends < ? order by ends limit ? for update skip locked)
                """).params(now.atOffset(ZoneOffset.UTC), SWEPT).update();
        int first = sql.sql("""
                insert into pseudonym_presented (mark, question, ends) values (?, ?, ?) on conflict (mark) do nothing
                """)
                .params(mark, question, ends.atOffset(ZoneOffset.UTC))
                .update();
        return first == 1
                || sql.sql("select question from pseudonym_presented where mark = ?")
                        .param(mark)
                        .query(String.class)
                        .optional()
                        .filter(question::equals)
                        .isPresent();
    }
}
