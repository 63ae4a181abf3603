package be.vaxis.infra.relay;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.store.RunningContexts;
import be.vaxis.infra.store.Vocabulary;
import be.vaxis.kernel.Context;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Listens for each running context to the topics on which it is told what it wants to know, one consumer group per
 * context, so that several processes of one context share the partitions.
 *
 * <p>Nothing but the database can fail here, so a batch is tried again until it is kept; reading a record happens later,
 * from the inbox.
 */
@Component
final class Listening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int MOST_RECORDS = 500;
    private static final long PAUSE_MILLIS = 500;
    private static final int DEAD_AFTER_MILLIS = 10_000;

    private final RelaySettings settings;
    private final RunningContexts running;
    private final Vocabulary vocabulary;
    private final ContextStores stores;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final List<KafkaMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();

    Listening(
            RelaySettings settings,
            RunningContexts running,
            Vocabulary vocabulary,
            ContextStores stores,
            JdbcTemplate sql,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.running = running;
        this.vocabulary = vocabulary;
        this.stores = stores;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        makeTopics();
        for (Context listener : running.all()) {
            Set<String> wanted = wantedBy(listener);
            if (!wanted.isEmpty()) {
                var inbox = new Inbox(listener, wanted, stores, sql, transaction);
                KafkaMessageListenerContainer<String, byte[]> container =
                        container(listener, Topics.telling(wanted), inbox);
                container.start();
                containers.add(container);
            }
        }
    }

    /** A listener asks ten times a second for a topic that is missing, and says so in the log each time. */
    private void makeTopics() {
        try {
            Topics.ensure(settings, EnumSet.allOf(Context.class));
        } catch (IllegalStateException unreachable) {
            LOG.warn("{}; whoever publishes first makes it", unreachable.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> wantedBy(Context listener) {
        return vocabulary.all().entrySet().stream()
                .filter(group -> group.getKey().startsWith(listener.room() + ".inbox."))
                .flatMap(group -> group.getValue().stream())
                .collect(Collectors.toSet());
    }

    private KafkaMessageListenerContainer<String, byte[]> container(Context listener, Set<String> topics, Inbox inbox) {
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId("vaxis." + listener.room());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) inbox::keep);
        var container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(client(), new StringDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setBeanName("inbox-" + listener.room());
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    private Map<String, Object> client() {
        Map<String, Object> client = settings.connection();
        client.putIfAbsent("session.timeout.ms", DEAD_AFTER_MILLIS); // then others take over its partitions
        client.putIfAbsent("heartbeat.interval.ms", DEAD_AFTER_MILLIS / 4);
        client.put("isolation.level", "read_committed");
        client.put("auto.offset.reset", "earliest");
        client.put("enable.auto.commit", false);
        client.put("allow.auto.create.topics", false);
        client.put("metadata.max.age.ms", 5_000);
        client.put("max.poll.records", MOST_RECORDS);
        client.put("fetch.max.wait.ms", 1_000); // what comes is answered at once
        return client;
    }

    @Override
    public void stop() {
        containers.forEach(KafkaMessageListenerContainer::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return !containers.isEmpty();
    }
}
