package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.store.Processors;
import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was undone has used up numbers of a stream; for a minute nobody knows whether an event will still come there. */
@OnOtherParts
class UnusedNumbersIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    ContextStores stores;

    @Autowired
    Processors processors;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    Crowds crowds;

    @Autowired
    Tallies tallies;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void numbers_that_the_serving_one_has_forgotten_do_not_keep_a_rebuild_waiting() {
        StreamingEventProcessor serving = processing
                .eventProcessor(Tallies.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        await().atMost(SOON).until(serving::isRunning);
        serving.shutDown();
        try {
            List<PersonId> before = crowds.enrol(1);
            await().atMost(SOON).until(() -> tallies.heard(before) == 1);
            useUp(3);
            List<PersonId> after = crowds.enrol(20);
            await().atMost(SOON).until(() -> tallies.heard(after) == 20);
            servingIsAtTheEndAndKnowsNoGap();

            rebuilds.start(Tallies.GROUP);

            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(rebuilds.stateOf(Tallies.GROUP)).isEqualTo("DONE"));
            assertThat(tallies.counted(after)).hasSize(20);
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
        var end = GapAwareTrackingToken.newInstance(processors.head(Tallies.GROUP), Set.of());
        var tokens = stores.ofGroup(Tallies.GROUP).tokens();
        transaction.executeWithoutResult(status -> {
            for (int segment : tokens.fetchSegments(Tallies.GROUP)) {
                tokens.storeToken(end, Tallies.GROUP, segment);
            }
        });
    }
}
