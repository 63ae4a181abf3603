package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.store.Processors;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was undone has used up numbers of a stream; for a minute nobody knows whether an event will still come there. */
@OnParts
class UnusedNumbersIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TALLY = "attestation.inbox.tally";

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    ContextStores stores;

    @Autowired
    Processors processors;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void numbers_that_the_serving_one_has_forgotten_do_not_keep_a_rebuild_waiting() {
        StreamingEventProcessor serving =
                processing.eventProcessor(TALLY, StreamingEventProcessor.class).orElseThrow();
        await().atMost(SOON).until(serving::isRunning);
        serving.shutDown();
        try {
            List<PersonId> before = enrol(1);
            await().atMost(SOON).until(() -> heard(before) == 1);
            useUp(3);
            List<PersonId> after = enrol(20);
            await().atMost(SOON).until(() -> heard(after) == 20);
            servingIsAtTheEndAndKnowsNoGap();

            rebuilds.start(TALLY);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(rebuilds.stateOf(TALLY)).isEqualTo("DONE"));
            assertThat(counted(after)).hasSize(20);
        } finally {
            serving.start();
        }
    }

    private void useUp(int numbers) {
        sql.sql("select nextval('attestation.inbox_global_index_seq') from generate_series(1, ?)")
                .param(numbers)
                .query(Long.class)
                .list();
    }

    private void servingIsAtTheEndAndKnowsNoGap() {
        var end = GapAwareTrackingToken.newInstance(processors.head(TALLY), Set.of());
        var tokens = stores.ofGroup(TALLY).tokens();
        transaction.executeWithoutResult(status -> {
            for (int segment : tokens.fetchSegments(TALLY)) {
                tokens.storeToken(end, TALLY, segment);
            }
        });
    }

    private List<PersonId> enrol(int count) {
        List<Enrollee> list = Stream.generate(() -> People.woman("Peeters", "Anna"))
                .limit(count)
                .toList();
        commands.sendAndWait(new EnrolPeople(list));
        return list.stream().map(one -> people.find(one.insz()).orElseThrow()).toList();
    }

    private int heard(List<PersonId> asked) {
        return sql.sql("select count(*) from attestation.inbox where aggregate_identifier = any (?)")
                .param(asked.stream().map(PersonId::toString).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private List<UUID> counted(List<PersonId> asked) {
        return sql.sql("select person from attestation.tally_person where person = any (?)")
                .param(asked.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
