package be.vaxis.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;

/** Appends events by hand: one batched insert and one commit. */
final class BareAppend {

    private static final String INSERT = """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource pool;

    BareAppend(DataSource pool) {
        this.pool = pool;
    }

    Load.Call appending(int events) {
        return () -> {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                    for (DomainEventMessage<?> event : SampleEvents.of(events)) {
                        bind(insert, event);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                connection.commit();
            }
            return Load.DONE;
        };
    }

    private static void bind(PreparedStatement insert, DomainEventMessage<?> event) throws SQLException {
        insert.setString(1, event.getIdentifier());
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, event.getType());
        insert.setString(5, event.getTimestamp().toString());
        insert.setString(6, event.getPayloadType().getName());
        insert.setString(7, "1");
        insert.setBytes(
                8, SampleEvents.FORM.serialize(event.getPayload(), byte[].class).getData());
        insert.setBytes(9, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
