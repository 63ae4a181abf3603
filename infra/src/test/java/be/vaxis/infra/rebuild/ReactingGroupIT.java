package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilding a projection whose group also reacts. */
@OnOtherParts
class ReactingGroupIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    Tally tally;

    @Autowired
    Tallies tallies;

    @Autowired
    Crowds crowds;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void replayable_again() {
        tally.replayFailure = null;
    }

    @Test
    void each_event_is_reacted_to_once_however_often_the_projection_is_rebuilt_meanwhile() {
        List<PersonId> all = new ArrayList<>(crowds.enrol(100));
        for (int i = 0; i < 3; i++) {
            rebuilds.start(Tallies.GROUP);
            for (int j = 0; j < 5; j++) {
                all.addAll(crowds.enrol(20));
            }
            await().atMost(SOON).until(() -> rebuilds.stateOf(Tallies.GROUP).equals("DONE"));
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tallies.counted(all)).hasSize(all.size()));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tallies.reactionsTo(all)).hasSize(all.size()));
        assertThat(tallies.reactionsTo(all)).doesNotHaveDuplicates();
    }

    @Test
    void what_the_serving_one_had_not_reached_yet_is_reacted_to_after_the_rebuild() {
        StreamingEventProcessor serving = processing
                .eventProcessor(Tallies.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        await().atMost(SOON).until(serving::isRunning);
        serving.shutDown();
        List<PersonId> unseen = crowds.enrol(50);
        await().atMost(SOON).until(() -> tallies.heard(unseen) == 50);

        rebuild();
        assertThat(tallies.counted(unseen)).hasSize(50);
        assertThat(tallies.reactionsTo(unseen)).isEmpty();

        serving.start();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tallies.reactionsTo(unseen)).hasSize(50));
    }

    @Test
    void a_rebuild_that_fails_leaves_the_old_one_serving() {
        List<PersonId> before = crowds.enrol(20);
        await().atMost(SOON).until(() -> tallies.counted(before).size() == 20);
        tally.replayFailure = new IllegalStateException("cannot be replayed");

        rebuilds.start(Tallies.GROUP);
        await().atMost(SOON).until(() -> rebuilds.stateOf(Tallies.GROUP).equals("FAILED"));

        assertThat(tallies.counted(before)).hasSize(20);
        List<PersonId> after = crowds.enrol(20);
        await().atMost(SOON).until(() -> tallies.counted(after).size() == 20);
        assertThat(tallies.positionsOf(Tallies.GROUP + "#rebuild")).isZero();
    }

    @Test
    void what_a_killed_rebuild_left_behind_is_not_taken_for_a_good_one() {
        List<PersonId> before = crowds.enrol(20);
        await().atMost(SOON).until(() -> tallies.counted(before).size() == 20);
        leftByAKilledProcess(Instant.now().minusSeconds(60));

        rebuild();

        assertThat(tallies.counted(before)).hasSize(20);
        assertThat(sql.sql("select count(*) from attestation.tally_person where person = ?")
                        .param(new UUID(0, 0))
                        .query(Integer.class)
                        .single())
                .isZero();
        sql.sql("drop table if exists attestation_rebuild.tally_person").update();
    }

    @Test
    void while_another_process_rebuilds_it_nobody_else_does() {
        leftByAKilledProcess(Instant.now());
        try {
            assertThatThrownBy(() -> rebuilds.start(Tallies.GROUP)).isInstanceOf(RebuildUnderWay.class);
        } finally {
            sql.sql("delete from attestation.token where processor_name = ?")
                    .param(Tallies.GROUP + "#rebuild")
                    .update();
        }
    }

    /** Half a table, and a position at the end of the stream. */
    private void leftByAKilledProcess(Instant lastSeen) {
        sql.sql("create schema if not exists attestation_rebuild").update();
        sql.sql("drop table if exists attestation_rebuild.tally_person").update();
        sql.sql("create table attestation_rebuild.tally_person (person uuid primary key)")
                .update();
        sql.sql("insert into attestation_rebuild.tally_person values (?)")
                .param(new UUID(0, 0))
                .update();
        sql.sql("""
                insert into attestation.token (processor_name, segment, token, token_type, time_stamp, owner)
                select processor_name || '#rebuild', segment, token, token_type, ?, 'killed'
                from attestation.token where processor_name = ?
                """).params(lastSeen.toString(), Tallies.GROUP).update();
    }

    private void rebuild() {
        rebuilds.start(Tallies.GROUP);
        await().atMost(SOON).until(() -> !rebuilds.stateOf(Tallies.GROUP).equals("REPLAYING"));
        assertThat(rebuilds.stateOf(Tallies.GROUP)).isEqualTo("DONE");
    }
}
