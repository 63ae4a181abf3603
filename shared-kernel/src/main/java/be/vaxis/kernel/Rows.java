package be.vaxis.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The rows of projections: what a batch of events changes goes to the database together, when the batch ends.
 *
 * <p>What was set may still be waiting: a handler that reads such rows lets them be sent first.
 */
public interface Rows {

    /**
     * Sets a row to what an event says.
     *
     * <p>When the next statement of the batch is the same, for the same row, only that one is sent. So a statement must
     * leave the row as if the ones before had never been: it sets, and does not add.
     *
     * @param row what tells this row, or these rows, from others that the statement sets
     * @param sql with a question mark for each value
     */
    void set(Object row, String sql, @Nullable Object... values);

    /**
     * Sets a row once all others of the batch were sent, so that it does not part statements that go together: for what follows
     * from an event, where it does not matter what came before.
     */
    default void setLast(Object row, String sql, @Nullable Object... values) {
        set(row, sql, values);
    }

    /** Sends what waits, for a handler of the same batch that reads it. */
    void send();
}
