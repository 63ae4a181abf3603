package be.vaxis.infra.relay;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.Publisher;
import be.vaxis.kernel.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Relays contract events from the event store to Kafka, so that none is lost and none overtakes another of its key.
 *
 * <p>All facts of a batch go in one Kafka transaction, before the processor's position is stored. A crash between the two
 * tells the batch again under the same ids, and inboxes count each id once. The producer's transactional id is that of the
 * processor's segment: a process that lost the segment to another one is fenced off and can tell nothing more.
 */
@Component
final class KafkaPublisher implements Publisher, DisposableBean {

    private static final String BATCH = "vaxis.relay";

    private record Told(EventMessage<?> source, ContractEvent event) {}

    private final RelaySettings settings;
    private final Serializer form;
    private final Map<String, KafkaProducer<String, byte[]>> producers = new ConcurrentHashMap<>();
    private final Set<Context> topics = ConcurrentHashMap.newKeySet();

    KafkaPublisher(RelaySettings settings, Serializer form) {
        this.settings = settings;
        this.form = form;
    }

    @Override
    public void publish(ContractEvent event) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<Told> batch = work.getOrComputeResource(BATCH, key -> {
            List<Told> fresh = new ArrayList<>();
            work.onPrepareCommit(committing -> relay(segmentOf(committing), fresh));
            return fresh;
        });
        batch.add(new Told((EventMessage<?>) work.getMessage(), event));
    }

    /**
     * {@code <processor>-<segment>}, from what the processor leaves in the unit of work of its batch; an event that is
     * handled carefully has one of its own within that. What was set aside comes again without a processor, and is told
     * by a producer of its own.
     */
    private static String segmentOf(UnitOfWork<?> work) {
        return work.root().resources().entrySet().stream()
                .filter(resource -> resource.getKey().endsWith("/SegmentId"))
                .map(resource ->
                        resource.getKey().replaceAll("Processor\\[(.*)]/SegmentId", "$1") + "-" + resource.getValue())
                .findFirst()
                .or(() -> setAside(work))
                .orElseThrow(() -> new IllegalStateException("Only a processor of a publish room tells facts"));
    }

    private static Optional<String> setAside(UnitOfWork<?> work) {
        return Optional.<DeadLetter<?>>ofNullable(work.getResource(DeadLetter.class.getName()))
                .map(letter -> "aside-"
                        + Context.owning(letter.message().getPayloadType()).room());
    }

    private void relay(String segment, List<Told> batch) {
        KafkaProducer<String, byte[]> producer = producers.computeIfAbsent(segment, this::producerFor);
        synchronized (producer) { // a letter may be tried again by an operator and by itself
            relay(producer, segment, batch);
        }
    }

    private void relay(KafkaProducer<String, byte[]> producer, String segment, List<Told> batch) {
        try {
            producer.beginTransaction();
            String source = "";
            int nth = 0;
            for (Told told : batch) {
                nth = told.source().getIdentifier().equals(source) ? nth + 1 : 0;
                source = told.source().getIdentifier();
                var _ = producer.send(recordOf(told, source + "/" + nth));
            }
            producer.commitTransaction();
        } catch (KafkaException e) {
            producers.remove(segment);
            producer.close(Duration.ZERO); // a transaction left open is undone when the next producer takes the id
            throw e;
        }
    }

    private ProducerRecord<String, byte[]> recordOf(Told told, String id) {
        ContractEvent event = told.event();
        Context owner = Context.owning(event.getClass());
        ensureTopic(owner);
        SerializedObject<byte[]> payload = form.serialize(event, byte[].class);
        var heard = new ProducerRecord<>(Topics.of(owner), event.key(), payload.getData());
        Headers.put(heard, Headers.ID, id);
        Headers.put(heard, Headers.TYPE, payload.getType().getName());
        Headers.put(heard, Headers.REVISION, String.valueOf(payload.getType().getRevision()));
        Headers.put(heard, Headers.STORED_AT, told.source().getTimestamp().toString());
        return heard;
    }

    private void ensureTopic(Context owner) {
        if (!topics.contains(owner)) {
            try {
                Topics.ensure(settings, Set.of(owner));
                topics.add(owner);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private KafkaProducer<String, byte[]> producerFor(String segment) {
        Map<String, Object> client = settings.connection();
        client.put("transactional.id", "vaxis." + segment);
        client.put("acks", "all");
        client.put("linger.ms", 5);
        client.put("compression.type", "lz4");
        client.put("max.block.ms", 10_000);
        client.put("delivery.timeout.ms", 20_000);
        client.put("request.timeout.ms", 10_000);
        var producer = new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return producer;
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    @Override
    public void destroy() {
        producers.values().forEach(producer -> producer.close(Duration.ofSeconds(2)));
    }
}
