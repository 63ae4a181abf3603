package be.vaxis.infra.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.testing.AnotherProcess;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Proof;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.Scope;
import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A study is closed when its last day is over, by whichever process is there. */
@OnParts
class StudyEndsIT {

    static final Duration SOON = Duration.ofSeconds(30);
    static final String TERM = "pharmacovigilance.term";
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Autowired
    CommandGateway commands;

    @Autowired
    Studies studies;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    Scheduler scheduler;

    @Autowired
    Freshness freshness;

    @Autowired
    EventProcessingConfiguration processing;

    StudyId study;
    Instant midnight;

    @BeforeEach
    void a_study_is_approved_until_tomorrow() {
        study = new StudyId(UUID.randomUUID());
        var lastDay = LocalDate.ofInstant(clock.instant(), BRUSSELS).plusDays(1);
        midnight = lastDay.plusDays(1).atStartOfDay(BRUSSELS).toInstant();
        var why = new Justification("A test", "To see whether it ends.", "None, it is invented", "none");
        commands.sendAndWait(new RequestExport(study, "researcher", null, why, scope()));
        commands.sendAndWait(new ApproveExport(study, "officer", lastDay));
        await().atMost(SOON).until(() -> state() == StudyState.PRODUCED);
    }

    @AfterEach
    void the_true_time_again() throws SchedulerException {
        clock.reset();
        scheduler.start();
    }

    @Test
    void its_last_second_passes_and_package_and_key_are_gone() {
        clock.setTo(midnight.minusSeconds(2));
        await().atMost(SOON).until(() -> state() == StudyState.CLOSED);

        assertThat(closedAt()).isBetween(midnight, midnight.plusSeconds(20));
        await().atMost(SOON).until(() -> keys() == 0);
    }

    @Test
    void a_day_set_back_is_a_day_longer() {
        clock.setTo(midnight.minus(Duration.ofDays(2)));
        clock.setTo(midnight.minusSeconds(1));
        await().atMost(SOON).until(() -> state() == StudyState.CLOSED);

        assertThat(closedAt()).isAfterOrEqualTo(midnight);
    }

    /** As when the group that sets deadlines is new. */
    @Test
    void one_that_was_approved_before_studies_closed_themselves_does_so_too() throws Exception {
        freshness.await(TERM);
        scheduler.clear();
        var term =
                processing.eventProcessor(TERM, StreamingEventProcessor.class).orElseThrow();
        term.shutDown();
        sql.sql("delete from pharmacovigilance.token where processor_name = ?")
                .param(TERM)
                .update();
        term.start();
        freshness.await(TERM);

        clock.setTo(midnight);
        await().atMost(SOON).until(() -> state() == StudyState.CLOSED);
    }

    @Test
    @Proof
    void a_process_that_starts_after_it_finds_what_another_had_set_and_it_counts_once(@TempDir Path folder)
            throws Exception {
        scheduler.standby();
        clock.setTo(midnight.plusSeconds(90));

        try (var _ = AnotherProcess.running(Parts.first(), "pharmacovigilance", folder)) {
            await().atMost(SOON).until(() -> state() == StudyState.CLOSED);
            scheduler.start();
            await().atMost(SOON).until(() -> waiting() == 0);
        }

        assertThat(closings()).isEqualTo(1);
    }

    @Test
    @Proof
    void a_process_of_other_contexts_leaves_it_to_one_that_hears_it(@TempDir Path folder) throws Exception {
        scheduler.standby();
        clock.setTo(midnight.plusSeconds(90));
        var before = schedulers();

        try (var _ = AnotherProcess.running(Parts.first(), "reservation", folder)) {
            assertThat(schedulers()).isSubsetOf(before);
            scheduler.start();
            await().atMost(SOON).until(() -> state() == StudyState.CLOSED);
        }
    }

    private StudyState state() {
        return studies.find(study).map(StudyView::state).orElse(StudyState.REQUESTED);
    }

    private Instant closedAt() {
        return studies.find(study).orElseThrow().closedAt();
    }

    private long keys() {
        return count("select count(*) from pseudonym_key where study = ? and wrapped_key is not null", study.value());
    }

    private long closings() {
        return count("""
                select count(*) from pharmacovigilance.domain_event
                where aggregate_identifier = ? and payload_type like '%StudyClosed'
                """, study.toString());
    }

    private List<String> schedulers() {
        return sql.sql("select instance_name from scheduler.qrtz_scheduler_state")
                .query(String.class)
                .list();
    }

    private long waiting() {
        return count("select count(*) from scheduler.qrtz_triggers where next_fire_time < ?", midnight.toEpochMilli());
    }

    private long count(String query, Object value) {
        return sql.sql(query).param(value).query(Long.class).single();
    }

    private static Scope scope() {
        return new Scope(
                EnumSet.noneOf(Column.class),
                IsoWeek.parse("2021-W01"),
                IsoWeek.parse("2021-W02"),
                new TreeSet<>(),
                AreaLevel.COUNTRY,
                AgeScheme.CAMPAIGN,
                false);
    }
}
