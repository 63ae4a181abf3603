package be.vaxis.infra.relay;

import be.vaxis.kernel.Context;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** One topic per owner. */
final class Topics {

    private static final String PREFIX = "vaxis.";
    private static final int PATIENCE_MILLIS = 10_000;

    private Topics() {}

    static String of(Context owner) {
        return PREFIX + owner.room();
    }

    /** Makes the topics of these owners with as many partitions as configured, those that are missing. */
    static void ensure(RelaySettings settings, Collection<Context> owners) throws InterruptedException {
        Map<String, Object> client = settings.connection();
        client.put("default.api.timeout.ms", PATIENCE_MILLIS);
        client.put("request.timeout.ms", PATIENCE_MILLIS);
        try (Admin admin = Admin.create(client)) {
            var asked = owners.stream().map(owner -> topic(owner, settings)).toList();
            for (var made : admin.createTopics(asked).values().entrySet()) {
                await(made.getKey(), made.getValue());
            }
        }
    }

    private static NewTopic topic(Context owner, RelaySettings settings) {
        return new NewTopic(of(owner), Optional.of(settings.partitions()), Optional.of(settings.replicas()))
                .configs(Map.of("min.insync.replicas", settings.replicas() > 2 ? "2" : "1"));
    }

    private static void await(String topic, KafkaFuture<Void> made) throws InterruptedException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + topic + " cannot be made", e.getCause());
            }
        }
    }

    /** Those on which facts of these stored names are told: {@code selection.CodeActivated} on that of selection. */
    static Set<String> telling(Collection<String> facts) {
        return facts.stream()
                .map(fact -> Context.ofRoom(fact.substring(0, fact.indexOf('.'))))
                .map(Topics::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
