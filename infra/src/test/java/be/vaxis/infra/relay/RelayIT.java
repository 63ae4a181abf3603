package be.vaxis.infra.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnOtherParts
class RelayIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Crowds crowds;

    @Autowired
    Probe probe;

    @Autowired
    JdbcClient sql;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    RelaySettings kafka;

    @Test
    void what_a_context_tells_reaches_who_listens_once() {
        List<PersonId> enrolled = crowds.enrol(50);

        await().atMost(SOON).untilAsserted(() -> assertThat(enrolled).allMatch(probe::knows));
        assertThat(enrolled)
                .allSatisfy(person -> assertThat(probe.about(person)).hasSize(1));
    }

    @Test
    void told_again_from_the_first_it_still_counts_once() {
        PersonId person = crowds.enrol(1).getFirst();
        await().atMost(SOON).until(() -> probe.knows(person));

        StreamingEventProcessor publishing = processing
                .eventProcessor("selection.publish", StreamingEventProcessor.class)
                .orElseThrow();
        publishing.shutDown();
        sql.sql("delete from selection.token where processor_name = 'selection.publish'")
                .update();
        publishing.start();

        PersonId later = crowds.enrol(1).getFirst(); // comes after all that is told again
        await().atMost(SOON).until(() -> probe.knows(later));
        assertThat(probe.about(person)).hasSize(1);
    }

    @Test
    void of_one_person_the_first_thing_told_is_heard_first() {
        PersonId person = crowds.enrol(1).getFirst();
        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.ENROLLED_BY_MISTAKE));

        await().atMost(SOON).untilAsserted(() -> assertThat(probe.about(person)).hasSize(2));
        assertThat(probe.about(person))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(PersonEnrolled.class),
                        second -> assertThat(second).isInstanceOf(PersonForgotten.class));
    }

    @Test
    void neither_the_store_nor_the_topic_nor_the_inbox_shows_who_somebody_is() {
        Enrollee anna = People.woman("Zonderlingsberghe", "Annabella-Fideline");
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        PersonId person = people.find(anna.insz()).orElseThrow();
        await().atMost(SOON).until(() -> probe.knows(person));

        String stored =
                text("select payload from selection.domain_event where convert_from(payload, 'UTF8') like ?", person);
        String heard = text("select payload from attestation.inbox where convert_from(payload, 'UTF8') like ?", person);
        String told = topicRecordsAbout(person);

        for (String written : List.of(stored, heard, told)) {
            assertThat(written)
                    .contains(person.toString())
                    .doesNotContain(anna.insz().value())
                    .doesNotContain("Zonderlingsberghe")
                    .doesNotContain("Annabella")
                    .doesNotContain("1946-05-17")
                    .doesNotContain("someone@burger.example")
                    .doesNotContain("Veldstraat");
        }
    }

    private String text(String query, PersonId person) {
        return String.join(
                "\n",
                sql.sql(query.replace("select payload", "select convert_from(payload, 'UTF8')"))
                        .param("%" + person + "%")
                        .query(String.class)
                        .list());
    }

    private String topicRecordsAbout(PersonId person) {
        var settings = kafka.connection();
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor("vaxis.selection").stream()
                    .map(partition ->
                            new org.apache.kafka.common.TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            var found = new StringBuilder();
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(told -> {
                    if (person.toString().equals(told.key())) {
                        found.append(told.key())
                                .append(new String(told.value(), java.nio.charset.StandardCharsets.UTF_8));
                    }
                });
                return !found.isEmpty();
            });
            return found.toString();
        }
    }
}
