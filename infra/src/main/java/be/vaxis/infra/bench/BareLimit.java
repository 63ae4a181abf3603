package be.vaxis.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database could do at best: the rows that one command stores, copied from a real one, written by hand in as
 * few statements as possible and one commit, through the same driver and as many connections.
 *
 * <p>The tables are of the same shape, with the same indexes.
 */
final class BareLimit {

    private static final String INSERT = """
            insert into bare.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COUNT =
            "update bare.place set taken = taken + 1 where centre = ? and day = ? and slot = ? and line = ?";

    /** An event as it was stored. */
    record Row(String aggregate, long sequence, String type, String payloadType, byte[] payload, byte[] metaData) {}

    private static final int DIGITS = 9;

    private final DataSource pool;
    private final List<Row> rows;
    private final int counters;
    private final AtomicLong next = new AtomicLong();

    /**
     * @param rows of one command
     * @param counters how many counters of places it raises as well
     */
    BareLimit(DataSource pool, List<Row> rows, int counters) {
        this.pool = pool;
        this.rows = rows;
        this.counters = counters;
    }

    static void makeTables(DataSource pool) {
        var sql = JdbcClient.create(pool);
        sql.sql("""
                create schema if not exists bare;
                create table if not exists bare.domain_event (like reservation.domain_event including all);
                create sequence if not exists bare.global_index owned by bare.domain_event.global_index;
                alter table bare.domain_event alter global_index set default nextval('bare.global_index');
                create table if not exists bare.place (like reservation.lineday_place including all)
                    with (fillfactor = 70);
                insert into bare.place
                    select centre, day, slot, line, 32000, 0, minutes from reservation.lineday_place on conflict do nothing;
                analyze bare.place""").update();
    }

    /** The events of a context whose payload or aggregate names this. */
    static List<Row> stored(DataSource pool, String context, String name) {
        return JdbcClient.create(pool)
                .sql("""
                        select * from %s.domain_event
                        where position(? in convert_from(payload, 'UTF8')) > 0 order by global_index
                        """.formatted(context))
                .param(name)
                .query((row, n) -> new Row(
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("type"),
                        row.getString("payload_type"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")))
                .list();
    }

    String describe() {
        return rows.size() + " event rows of "
                + rows.stream().mapToInt(row -> row.payload().length).sum() + " bytes together, " + counters
                + " counters";
    }

    /** Writes the rows of one command. */
    String write() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            append(connection);
            if (counters > 0) {
                count(connection);
            }
            connection.commit();
        }
        return Load.DONE;
    }

    private void append(Connection connection) throws SQLException {
        String time = Instant.now().toString();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, fresh(row.aggregate()));
                insert.setLong(3, row.sequence());
                insert.setString(4, row.type());
                insert.setString(5, time);
                insert.setString(6, row.payloadType());
                insert.setString(7, "1");
                insert.setBytes(8, row.payload());
                insert.setBytes(9, row.metaData());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Another name of the same length: the last digits are a number that was not used before. */
    private String fresh(String aggregate) {
        return aggregate.substring(0, aggregate.length() - DIGITS) + "%09d".formatted(next.incrementAndGet());
    }

    private void count(Connection connection) throws SQLException {
        var random = ThreadLocalRandom.current();
        var day = Scene.firstDoses(Scene.today());
        try (PreparedStatement update = connection.prepareStatement(COUNT)) {
            for (int i = 0; i < counters; i++) { // in the order of the days, so that no two wait for each other
                update.setString(1, Scene.centre(random.nextInt(Scene.CENTRES)).code());
                update.setObject(2, day.plusWeeks(4L * i).plusDays(random.nextInt(Scene.DAYS)));
                update.setObject(3, Scene.anySlot(random));
                update.setInt(4, 1 + random.nextInt(Scene.LINES));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
