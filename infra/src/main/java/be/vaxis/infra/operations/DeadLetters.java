package be.vaxis.infra.operations;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import be.vaxis.infra.store.ContextStore;
import be.vaxis.infra.store.ContextStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Events that a processing group could not handle and has set aside, with all that came after them in their sequence.
 *
 * <p>Most wait for something that comes by itself: a fact that another neighbour tells, a database that was away. So for a
 * day they are tried again, ever more rarely; after that it takes an operator.
 */
@Component
class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int MOST_RETRIES = 1_000;
    private static final int MOST_SHOWN = 200;
    private static final Duration BY_ITSELF = Duration.ofDays(1);

    /**
     * What stands aside for one processing group.
     *
     * @param cause the class of what went wrong; its text may hold data and is not shown
     */
    record Aside(String group, String event, String cause, long letters) {}

    /**
     * One event that stands aside. It names nobody.
     *
     * @param cause empty for one that only waits behind another
     * @param sequence letters of one number go in the order in which they stand here
     */
    record Letter(UUID letter, String event, String revision, String cause, Instant since, int sequence) {}

    private final ContextStores stores;
    private final EventProcessingConfiguration processing;
    private final JdbcClient sql;

    DeadLetters(ContextStores stores, EventProcessingConfiguration processing, JdbcClient sql) {
        this.stores = stores;
        this.processing = processing;
        this.sql = sql;
    }

    List<Aside> all() {
        return stores.all().stream()
                .map(ContextStore::context)
                .flatMap(context -> sql
                        .sql("""
                                select processinggroup, payloadtype, coalesce(causetype, ''), count(*)
                                from %s.dead_letter group by 1, 2, 3 order by 1, 2, 3 limit 200
                                """.formatted(context.room()))
                        .query((row, n) ->
                                new Aside(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                        .list()
                        .stream())
                .toList();
    }

    long count() {
        return all().stream().mapToLong(Aside::letters).sum();
    }

    /** What stands aside for one group. */
    List<Aside> of(String group) {
        return all().stream().filter(aside -> aside.group().equals(group)).toList();
    }

    /** The first letters of a group, each sequence in its order. */
    List<Letter> letters(String group) {
        return sql.sql("""
                        select deadletteridentifier, payloadtype, payloadrevision, coalesce(causetype, ''), enqueuedat,
                               dense_rank() over (order by sequenceidentifier)
                        from %s.dead_letter where processinggroup = ? order by 6, sequenceindex limit %d
                        """.formatted(room(group), MOST_SHOWN))
                .param(group)
                .query((row, n) -> new Letter(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Instant.parse(row.getString(5)),
                        row.getInt(6)))
                .list();
    }

    /** Gives one letter up for ever; those behind it in its sequence come next. */
    void drop(String group, UUID letter) {
        int gone = sql.sql("delete from %s.dead_letter where processinggroup = ? and deadletteridentifier = ?"
                        .formatted(room(group)))
                .params(group, letter.toString())
                .update();
        if (gone == 0) {
            throw new UnknownLetter();
        }
    }

    /** Gives up on all letters of a group: what they tell will be missing in what the group writes. */
    void drop(String group) {
        processing.deadLetterQueue(group).ifPresent(SequencedDeadLetterQueue::clear);
    }

    /**
     * Tries the letters of a group again, each sequence once.
     *
     * @return how many sequences went through
     */
    int retry(String group) {
        return retry(group, sequencesOf(group), letter -> true);
    }

    /** Tries the letters of the last day again: at first every five seconds, then after pauses of a quarter of their age. */
    @Scheduled(fixedDelayString = "${vaxis.dead-letters.pause:PT5S}", initialDelayString = "PT5S")
    void retryByItself() {
        Instant now = GenericDeadLetter.clock.instant();
        firstOfEachSequence()
                .filter(first -> isDue(first.enqueued(), first.touched(), now))
                .collect(groupingBy(First::group, counting()))
                .forEach((group, due) ->
                        retry(group, due.intValue(), letter -> isDue(letter.enqueuedAt(), letter.lastTouched(), now)));
    }

    /** The letter that goes first of those that go in order. */
    private record First(String group, Instant enqueued, Instant touched) {}

    private Stream<First> firstOfEachSequence() {
        return stores.all().stream()
                .flatMap(store -> sql
                        .sql("""
                        select distinct on (processinggroup, sequenceidentifier) processinggroup, enqueuedat,
                               coalesce(lasttouched, enqueuedat)
                        from %s.dead_letter order by processinggroup, sequenceidentifier, sequenceindex limit %d
                        """.formatted(store.context().room(), MOST_RETRIES))
                        .query((row, n) -> new First(
                                row.getString(1), Instant.parse(row.getString(2)), Instant.parse(row.getString(3))))
                        .list()
                        .stream());
    }

    static boolean isDue(Instant enqueued, Instant touched, Instant now) {
        Duration pause = Duration.between(enqueued, touched).dividedBy(4);
        return enqueued.isAfter(now.minus(BY_ITSELF)) && !now.isBefore(touched.plus(pause));
    }

    private int retry(String group, int sequences, Predicate<DeadLetter<? extends EventMessage<?>>> which) {
        int done = processing
                .sequencedDeadLetterProcessor(group)
                .map(processor -> retry(processor, sequences, which))
                .orElse(0);
        if (done > 0) {
            LOG.info("{}: what stood aside went through ({})", group, done);
        }
        return done;
    }

    /** The one that was touched longest ago comes first, so that no sequence is tried twice before all others. */
    private static int retry(
            SequencedDeadLetterProcessor<EventMessage<?>> processor,
            int sequences,
            Predicate<DeadLetter<? extends EventMessage<?>>> which) {
        int done = 0;
        for (int tried = 0; tried < Math.min(sequences, MOST_RETRIES); tried++) {
            if (processor.process(which)) {
                done++;
            }
        }
        return done;
    }

    private int sequencesOf(String group) {
        return sql.sql("select count(distinct sequenceidentifier) from %s.dead_letter where processinggroup = ?"
                        .formatted(room(group)))
                .param(group)
                .query(Integer.class)
                .single();
    }

    private String room(String group) {
        return stores.all().stream()
                .map(store -> store.context().room())
                .filter(room -> group.startsWith(room + "."))
                .findFirst()
                .orElseThrow(UnknownGroup::new);
    }
}
