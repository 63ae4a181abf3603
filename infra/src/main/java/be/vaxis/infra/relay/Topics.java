package be.vaxis.infra.relay;

import be.vaxis.kernel.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** One topic per owner. */
final class Topics {

    private static final String PREFIX = "vaxis.";

    private Topics() {}

    static String of(Context owner) {
        return PREFIX + owner.room();
    }

    /** Makes the topic with as many partitions as configured, unless it is there. */
    static void ensure(Map<String, Object> connection, Context owner, int partitions, short replicas)
            throws InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(Set.of(new NewTopic(of(owner), Optional.of(partitions), Optional.of(replicas))
                            .configs(Map.of("min.insync.replicas", replicas > 2 ? "2" : "1"))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + of(owner) + " cannot be made", e.getCause());
            }
        }
    }

    static List<String> ofAllBut(Context listener) {
        return Arrays.stream(Context.values())
                .filter(owner -> owner != listener)
                .map(Topics::of)
                .toList();
    }
}
