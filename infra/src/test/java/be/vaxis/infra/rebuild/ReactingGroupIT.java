package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilding a projection whose group also reacts. */
@OnParts
class ReactingGroupIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TALLY = "attestation.inbox.tally";

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    Tally tally;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void replayable_again() {
        tally.replayFails = false;
    }

    @Test
    void each_event_is_reacted_to_once_however_often_the_projection_is_rebuilt_meanwhile() {
        List<PersonId> all = new ArrayList<>(enrol(100));
        for (int i = 0; i < 3; i++) {
            rebuilds.start(TALLY);
            for (int j = 0; j < 5; j++) {
                all.addAll(enrol(20));
            }
            await().atMost(SOON).until(() -> rebuilds.stateOf(TALLY).equals("DONE"));
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(counted(all)).hasSize(all.size()));
        await().atMost(SOON).untilAsserted(() -> assertThat(reactionsTo(all)).hasSize(all.size()));
        assertThat(reactionsTo(all)).doesNotHaveDuplicates();
    }

    @Test
    void what_the_serving_one_had_not_reached_yet_is_reacted_to_after_the_rebuild() {
        StreamingEventProcessor serving =
                processing.eventProcessor(TALLY, StreamingEventProcessor.class).orElseThrow();
        await().atMost(SOON).until(serving::isRunning);
        serving.shutDown();
        List<PersonId> unseen = enrol(50);
        await().atMost(SOON).until(() -> heard(unseen) == 50);

        rebuild();
        assertThat(counted(unseen)).hasSize(50);
        assertThat(reactionsTo(unseen)).isEmpty();

        serving.start();
        await().atMost(SOON).untilAsserted(() -> assertThat(reactionsTo(unseen)).hasSize(50));
    }

    @Test
    void a_rebuild_that_fails_leaves_the_old_one_serving() {
        List<PersonId> before = enrol(20);
        await().atMost(SOON).until(() -> counted(before).size() == 20);
        tally.replayFails = true;

        rebuilds.start(TALLY);
        await().atMost(SOON).until(() -> rebuilds.stateOf(TALLY).equals("FAILED"));

        assertThat(counted(before)).hasSize(20);
        List<PersonId> after = enrol(20);
        await().atMost(SOON).until(() -> counted(after).size() == 20);
        assertThat(positionsOf(TALLY + "#rebuild")).isZero();
    }

    @Test
    void what_a_killed_rebuild_left_behind_is_not_taken_for_a_good_one() {
        List<PersonId> before = enrol(20);
        await().atMost(SOON).until(() -> counted(before).size() == 20);
        leftByAKilledProcess(Instant.now().minusSeconds(60));

        rebuild();

        assertThat(counted(before)).hasSize(20);
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
            assertThatThrownBy(() -> rebuilds.start(TALLY)).isInstanceOf(RebuildUnderWay.class);
        } finally {
            sql.sql("delete from attestation.token where processor_name = ?")
                    .param(TALLY + "#rebuild")
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
                """).params(lastSeen.toString(), TALLY).update();
    }

    private void rebuild() {
        rebuilds.start(TALLY);
        await().atMost(SOON).until(() -> !rebuilds.stateOf(TALLY).equals("REPLAYING"));
        assertThat(rebuilds.stateOf(TALLY)).isEqualTo("DONE");
    }

    private List<PersonId> enrol(int count) {
        List<Enrollee> list = Stream.generate(() -> People.woman("Peeters", "Anna"))
                .limit(count)
                .toList();
        commands.sendAndWait(new EnrolPeople(list));
        return list.stream().map(one -> people.find(one.insz()).orElseThrow()).toList();
    }

    private List<UUID> counted(List<PersonId> asked) {
        return those("select person from attestation.tally_person where person = any (?)", asked);
    }

    private List<UUID> reactionsTo(List<PersonId> asked) {
        return those("select person from attestation.tally_reaction where person = any (?)", asked);
    }

    private List<UUID> those(String query, List<PersonId> asked) {
        return sql.sql(query)
                .param(asked.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private int heard(List<PersonId> asked) {
        return sql.sql("""
                        select count(*) from attestation.inbox
                        where payload_type = 'selection.PersonEnrolled' and aggregate_identifier = any (?)
                        """)
                .param(asked.stream().map(PersonId::toString).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private int positionsOf(String processor) {
        return sql.sql("select count(*) from attestation.token where processor_name = ?")
                .param(processor)
                .query(Integer.class)
                .single();
    }
}
