package be.vaxis.registration;

import be.vaxis.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that wait for no batch. */
public record RowsAtOnce(JdbcTemplate sql) implements Rows {

    @Override
    public void set(Object row, String statement, @Nullable Object... values) {
        sql.update(statement, values);
    }

    @Override
    public void send() {}
}
