package be.vaxis.infra.rebuild;

import be.vaxis.kernel.Context;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empty twins of a projection's tables, in a schema that is looked in first while the projection is rebuilt.
 *
 * @param context whose projection it is
 * @param tables of the projection
 */
record Shadow(Context context, List<String> tables) {

    private String schema() {
        return context.room() + "_rebuild";
    }

    void make(JdbcClient sql) {
        sql.sql("create schema if not exists " + schema()).update();
        for (String table : tables) {
            sql.sql("create table %s.%s (like %s.%s including all)".formatted(schema(), table, context.room(), table))
                    .update();
        }
    }

    /** Within the running transaction, the projection's code writes to the twins without knowing it. */
    void standInFront(JdbcClient sql) {
        sql.sql("select set_config('search_path', ? || ',' || current_setting('search_path'), true)")
                .param(schema())
                .query(String.class)
                .single();
    }

    /**
     * From now on to the end of the transaction nobody writes to the tables, and everybody may read. Batches under way
     * are finished first; one that takes too long is not waited for.
     */
    void holdStill(JdbcClient sql) {
        sql.sql("set local lock_timeout = '3s'").update();
        for (String table : tables) {
            sql.sql("lock table %s.%s in exclusive mode".formatted(context.room(), table))
                    .update();
        }
    }

    /** Puts the twins in the place of the tables. Who waits to write to a table finds the twin under its name. */
    void changePlaces(JdbcClient sql) {
        for (String table : tables) {
            sql.sql("drop table %s.%s".formatted(context.room(), table)).update();
            sql.sql("alter table %s.%s set schema %s".formatted(schema(), table, context.room()))
                    .update();
        }
    }

    /** Also what a process left that was killed while rebuilding. */
    void drop(JdbcClient sql, String rebuilt) {
        tables.forEach(table ->
                sql.sql("drop table if exists %s.%s".formatted(schema(), table)).update());
        forgetPosition(sql, rebuilt);
    }

    void forgetPosition(JdbcClient sql, String rebuilt) {
        sql.sql("delete from %s.token where processor_name = ?".formatted(context.room()))
                .param(rebuilt)
                .update();
    }

    /** Whether another process rebuilds it right now: it renews its claims every few seconds. */
    boolean isBeingMade(JdbcClient sql, String rebuilt) {
        return sql.sql("""
                        select exists (select from %s.token where processor_name = ? and owner is not null
                                       and cast(time_stamp as timestamptz) > now() - interval '10 seconds')
                        """.formatted(context.room()))
                .param(rebuilt)
                .query(Boolean.class)
                .single();
    }
}
