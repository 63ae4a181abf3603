package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one context stores, in the schema of its name: its events, its inbox, where its processors are, what they could
 * not handle.
 */
public final class ContextStore {

    private static final int READ_BATCH = 500;
    /** Longer than any transaction; gaps older than this are rolled-back appends. */
    private static final int GAP_TIMEOUT_MILLIS = 60_000;

    private static final String DUPLICATE_KEY = "23505";

    private final Context context;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer form;
    private final EventUpcaster upcasters;
    private final EventStorageEngine events;
    private final Stream eventStream;
    private final Stream inboxStream;
    private final TokenStore tokens;

    ContextStore(
            Context context,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer form,
            EventUpcaster upcasters) {
        this.context = context;
        this.connections = connections;
        this.transactions = transactions;
        this.form = form;
        this.upcasters = upcasters;
        this.events = engine("domain_event");
        this.eventStream = Stream.of(events);
        this.inboxStream = Stream.of(engine("inbox"));
        this.tokens = SharedClaims.in(tokenTable(), form, connections);
    }

    /** Axon's own way to see that another process was first knows no state of PostgreSQL. */
    private EventStorageEngine engine(String table) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(new SQLStateResolver(DUPLICATE_KEY))
                .eventSerializer(form)
                .snapshotSerializer(form)
                .snapshotFilter(this::isOfToday)
                .upcasterChain(upcasters)
                .batchSize(READ_BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH)
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .schema(EventSchema.builder()
                        .eventTable(in(table))
                        .snapshotTable(in("snapshot"))
                        .globalIndexColumn("global_index")
                        .timestampColumn("time_stamp")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .typeColumn("type")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .build())
                .build();
    }

    /** An aggregate whose snapshot has another revision, or another name, is rebuilt from its events. */
    private boolean isOfToday(DomainEventData<?> snapshot) {
        SerializedType stored = snapshot.getPayload().getType();
        String today = form.typeForClass(form.classForType(stored)).getRevision();
        return Objects.equals(today, stored.getRevision());
    }

    private String in(String table) {
        return context.room() + "." + table;
    }

    public Context context() {
        return context;
    }

    EventStorageEngine events() {
        return events;
    }

    /** The private events of the context, in the order of their storing. */
    public Stream eventStream() {
        return eventStream;
    }

    /** What its neighbours told it, each once. */
    public Stream inboxStream() {
        return inboxStream;
    }

    /** The table behind {@link #streamOf}. */
    String tableOf(String group) {
        return in(isInbox(group) ? "inbox" : "domain_event");
    }

    String tokenTable() {
        return in("token");
    }

    private boolean isInbox(String group) {
        return group.startsWith(context.room() + ".inbox.");
    }

    /** The stream that a processing group reads: {@code <context>.inbox.…} the inbox, the others the events. */
    public Stream streamOf(String group) {
        return isInbox(group) ? inboxStream : eventStream;
    }

    /** How far the segments of a group are, as stored with their work; empty before they have begun. */
    public List<TrackingToken> positionsOf(String group, JdbcClient sql) {
        return sql
                .sql("select token, token_type from %s where processor_name = ? and token is not null"
                        .formatted(tokenTable()))
                .param(group)
                .query((row, n) -> new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null))
                .list()
                .stream()
                .map(stored -> WrappedToken.unwrapUpperBound(form.<byte[], TrackingToken>deserialize(stored)))
                .toList();
    }

    /** Whether any of these numbers in the stream of a group is that of an event, as far as the transaction sees. */
    public boolean holdsAny(String group, Collection<Long> numbers, JdbcClient sql) {
        return sql.sql("select exists (select from %s where global_index = any (?))".formatted(tableOf(group)))
                .param(numbers.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Where the processors of this context are. */
    public TokenStore tokens() {
        return tokens;
    }

    /** What a processing group of this context could not handle, in order per sequence. */
    public JdbcSequencedDeadLetterQueue<EventMessage<?>> deadLetters(String group) {
        DeadLetterSchema table =
                DeadLetterSchema.builder().deadLetterTable(in("dead_letter")).build();
        return new LettersOfGroup(
                group,
                JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .genericSerializer(form)
                        .eventSerializer(form)
                        .converter(new LettersOfToday(table, form, upcasters))
                        .schema(table));
    }

    void close() {
        eventStream.shutDown();
        inboxStream.shutDown();
    }

    /** Polls twice a second for what other processes stored; told at once of what this process stores. */
    static final long POLL_MILLIS = 500;
}
