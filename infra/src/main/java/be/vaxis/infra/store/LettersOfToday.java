package be.vaxis.infra.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterJdbcConverter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Reads what stands aside as a stream reads its events: whichever revision was set aside, it comes in the form of today.
 */
final class LettersOfToday extends DefaultDeadLetterJdbcConverter<EventMessage<?>> {

    private final DeadLetterSchema columns;
    private final Serializer form;
    private final EventUpcaster upcasters;

    /** In the place of an event that an upcaster leaves out: no handler takes it, so the letter goes. */
    private record LeftOut() {}

    LettersOfToday(DeadLetterSchema columns, Serializer form, EventUpcaster upcasters) {
        super(DefaultDeadLetterJdbcConverter.<EventMessage<?>>builder()
                .schema(columns)
                .genericSerializer(form)
                .eventSerializer(form));
        this.columns = columns;
        this.form = form;
        this.upcasters = upcasters;
    }

    @Override
    public JdbcDeadLetter<EventMessage<?>> convertToLetter(ResultSet row) throws SQLException {
        JdbcDeadLetter<EventMessage<?>> stored = super.convertToLetter(row);
        return stored.message() instanceof GenericTrackedDomainEventMessage<?> event
                ? with(ofToday(event, row), stored)
                : stored;
    }

    private EventMessage<?> ofToday(GenericTrackedDomainEventMessage<?> event, ResultSet row) throws SQLException {
        var entry = new GenericDomainEventEntry<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                event.getTimestamp(),
                row.getString(columns.payloadTypeColumn()),
                row.getString(columns.payloadRevisionColumn()),
                row.getBytes(columns.payloadColumn()),
                row.getBytes(columns.metaDataColumn()));
        List<TrackedEventMessage<?>> read = EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(event.trackingToken(), entry)), form, upcasters)
                .toList();
        return switch (read.size()) {
            case 0 -> leftOut(event);
            case 1 -> read.getFirst();
            default -> throw new IllegalStateException("An upcaster makes several events of one that stands aside");
        };
    }

    private static EventMessage<?> leftOut(GenericTrackedDomainEventMessage<?> event) {
        return new GenericTrackedDomainEventMessage<>(
                event.trackingToken(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new GenericMessage<>(event.getIdentifier(), new LeftOut(), event.getMetaData()),
                event::getTimestamp);
    }

    private static JdbcDeadLetter<EventMessage<?>> with(EventMessage<?> event, JdbcDeadLetter<EventMessage<?>> letter) {
        return new JdbcDeadLetter<>(
                letter.getIdentifier(),
                letter.getSequenceIndex(),
                letter.getSequenceIdentifier(),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.cause().orElse(null),
                letter.diagnostics(),
                event);
    }
}
