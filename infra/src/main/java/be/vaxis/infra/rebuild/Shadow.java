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
            sql.sql("drop table if exists %s.%s".formatted(schema(), table)).update();
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
     * Puts the twins in the place of the tables and the rebuilt position in the place of the old one.
     *
     * <p>Locking the tables lets batches that are under way finish; a later batch of the old processor finds that its
     * claim is gone, is undone, and goes on from the new position.
     */
    void swapIn(JdbcClient sql, String group, String rebuilt) {
        for (String table : tables) {
            sql.sql("lock table %s.%s in access exclusive mode".formatted(context.room(), table))
                    .update();
        }
        for (String table : tables) {
            sql.sql("drop table %s.%s".formatted(context.room(), table)).update();
            sql.sql("alter table %s.%s set schema %s".formatted(schema(), table, context.room()))
                    .update();
        }
        sql.sql("delete from %s.token where processor_name = ?".formatted(context.room()))
                .param(group)
                .update();
        sql.sql("update %s.token set processor_name = ?, owner = null where processor_name = ?"
                        .formatted(context.room()))
                .params(group, rebuilt)
                .update();
    }

    void drop(JdbcClient sql, String rebuilt) {
        tables.forEach(table ->
                sql.sql("drop table if exists %s.%s".formatted(schema(), table)).update());
        sql.sql("delete from %s.token where processor_name = ?".formatted(context.room()))
                .param(rebuilt)
                .update();
    }
}
