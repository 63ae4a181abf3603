package be.vaxis.infra.relay;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How contexts reach Kafka.
 *
 * @param bootstrapServers where the brokers are
 * @param partitions of a new topic: how many processes can share the listening
 * @param replicas of a new topic; 3 in production
 * @param client further settings of every client, such as TLS and credentials
 */
@ConfigurationProperties("vaxis.kafka")
public record RelaySettings(
        String bootstrapServers,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue Map<String, String> client) {

    Map<String, Object> connection() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
