package be.vaxis.infra.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What travels beside the payload of a contract event. */
final class Headers {

    /** Told again after a failure, an event has the same id, so that it counts once. */
    static final String ID = "id";

    static final String TYPE = "type";
    static final String REVISION = "revision";
    static final String STORED_AT = "storedAt";

    private Headers() {}

    static void put(ProducerRecord<String, byte[]> told, String name, String value) {
        told.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static String get(ConsumerRecord<String, byte[]> heard, String name) {
        var header = heard.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("A record without header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
