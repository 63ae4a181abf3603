package be.vaxis.pharmacovigilance.study;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.CHRISTMAS;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.FIGURES;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.MYOCARDITIS;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.NOW;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.OTTO;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.ROSA;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.SCOPE;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.WHY;
import static java.time.ZoneOffset.UTC;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.AwaitLastDay;
import be.vaxis.pharmacovigilance.study.StudyCommand.EndStudy;
import be.vaxis.pharmacovigilance.study.StudyCommand.RecordDownload;
import be.vaxis.pharmacovigilance.study.StudyCommand.RecordProduction;
import be.vaxis.pharmacovigilance.study.StudyCommand.RefuseExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyEvent.Cause;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportApproved;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportDownloaded;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportProduced;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRefused;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRequested;
import be.vaxis.pharmacovigilance.study.StudyEvent.StudyClosed;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudyTest {

    static final ExportRequested REQUESTED = new ExportRequested(MYOCARDITIS, ROSA, "uz-demo", WHY, SCOPE, NOW);
    static final ExportApproved APPROVED = new ExportApproved(MYOCARDITIS, OTTO, CHRISTMAS, NOW);
    static final ExportProduced PRODUCED = new ExportProduced(MYOCARDITIS, FIGURES, NOW);
    static final Instant LAST_MINUTE = Instant.parse("2021-12-25T22:59:59Z"); // 23:59:59 in Brussels
    static final String LAST_DAY_OVER = "pharmacovigilance.study.lastDayOver";
    static final Instant TOO_LATE = Instant.parse("2021-12-25T23:00:00Z");

    final AggregateTestFixture<Study> study = new AggregateTestFixture<>(Study.class);

    @BeforeEach
    void it_is_september() {
        study.registerInjectableResource(Clock.fixed(NOW, UTC));
    }

    @Test
    void a_researcher_asks() {
        study.givenNoPriorActivity()
                .when(new RequestExport(MYOCARDITIS, ROSA, "uz-demo", WHY, SCOPE))
                .expectEvents(REQUESTED);
    }

    @Test
    void asking_twice_is_asking_once() {
        study.given(REQUESTED)
                .when(new RequestExport(MYOCARDITIS, ROSA, "uz-demo", WHY, SCOPE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_officer_allows_it() {
        study.given(REQUESTED)
                .when(new ApproveExport(MYOCARDITIS, OTTO, CHRISTMAS))
                .expectEvents(APPROVED);
    }

    @Test
    void a_study_that_is_allowed_waits_for_its_last_day() {
        study.given(REQUESTED, APPROVED)
                .when(new AwaitLastDay(MYOCARDITIS))
                .expectScheduledDeadlineWithName(TOO_LATE, LAST_DAY_OVER);
        study.given(REQUESTED, APPROVED, PRODUCED)
                .when(new AwaitLastDay(MYOCARDITIS))
                .expectScheduledDeadlineWithName(TOO_LATE, LAST_DAY_OVER);
    }

    @Test
    void a_study_that_is_over_or_was_never_allowed_waits_for_nothing() {
        study.given(REQUESTED).when(new AwaitLastDay(MYOCARDITIS)).expectNoScheduledDeadlines();
        study.given(REQUESTED, APPROVED, new StudyClosed(MYOCARDITIS, Cause.ENDED, NOW))
                .when(new AwaitLastDay(MYOCARDITIS))
                .expectNoScheduledDeadlines();
    }

    @Test
    void nobody_decides_on_a_request_of_their_own() {
        study.given(REQUESTED)
                .when(new ApproveExport(MYOCARDITIS, ROSA, CHRISTMAS))
                .expectNoEvents()
                .expectException(OwnRequest.class);
        study.given(REQUESTED)
                .when(new RefuseExport(MYOCARDITIS, ROSA, "changed my mind"))
                .expectException(OwnRequest.class);
    }

    @Test
    void a_decision_stands() {
        study.given(REQUESTED, APPROVED)
                .when(new RefuseExport(MYOCARDITIS, OTTO, "too wide"))
                .expectException(AlreadyDecided.class);
        study.given(REQUESTED, new ExportRefused(MYOCARDITIS, OTTO, "too wide", NOW))
                .when(new ApproveExport(MYOCARDITIS, OTTO, CHRISTMAS))
                .expectException(AlreadyDecided.class);
    }

    @Test
    void a_package_is_available_from_today_until_a_year_from_now() {
        var today = LocalDate.parse("2021-09-01");
        study.given(REQUESTED).when(new ApproveExport(MYOCARDITIS, OTTO, today)).expectSuccessfulHandlerExecution();
        study.given(REQUESTED)
                .when(new ApproveExport(MYOCARDITIS, OTTO, today.plusYears(1)))
                .expectSuccessfulHandlerExecution();
        study.given(REQUESTED)
                .when(new ApproveExport(MYOCARDITIS, OTTO, today.minusDays(1)))
                .expectException(TermNotAllowed.class);
        study.given(REQUESTED)
                .when(new ApproveExport(MYOCARDITIS, OTTO, today.plusYears(1).plusDays(1)))
                .expectException(TermNotAllowed.class);
    }

    @Test
    void a_package_counts_once() {
        study.given(REQUESTED, APPROVED)
                .when(new RecordProduction(MYOCARDITIS, FIGURES))
                .expectEvents(PRODUCED);
        study.given(REQUESTED, APPROVED, PRODUCED)
                .when(new RecordProduction(MYOCARDITIS, FIGURES))
                .expectNoEvents();
    }

    @Test
    void nothing_is_made_for_a_study_that_is_over_or_was_never_allowed() {
        study.given(REQUESTED, APPROVED, new StudyClosed(MYOCARDITIS, Cause.ENDED, NOW))
                .when(new RecordProduction(MYOCARDITIS, FIGURES))
                .expectException(StudyOver.class);
        study.given(REQUESTED).when(new RecordProduction(MYOCARDITIS, FIGURES)).expectException(StudyOver.class);
    }

    @Test
    void every_download_is_written_down() {
        var downloaded = new ExportDownloaded(MYOCARDITIS, ROSA, NOW);
        study.given(REQUESTED, APPROVED, PRODUCED)
                .when(new RecordDownload(MYOCARDITIS, ROSA))
                .expectEvents(downloaded);
        study.given(REQUESTED, APPROVED, PRODUCED, downloaded)
                .when(new RecordDownload(MYOCARDITIS, ROSA))
                .expectEvents(downloaded);
    }

    @Test
    void only_who_asked_may_download_also_not_the_officer() {
        study.given(REQUESTED, APPROVED, PRODUCED)
                .when(new RecordDownload(MYOCARDITIS, OTTO))
                .expectException(NotYourStudy.class);
    }

    @Test
    void there_is_nothing_to_download_before_the_package_is_made() {
        study.given(REQUESTED, APPROVED)
                .when(new RecordDownload(MYOCARDITIS, ROSA))
                .expectException(NothingToDownload.class);
    }

    @Test
    void the_last_day_ends_at_midnight_in_brussels() {
        at(LAST_MINUTE)
                .given(REQUESTED, APPROVED, PRODUCED)
                .when(new RecordDownload(MYOCARDITIS, ROSA))
                .expectSuccessfulHandlerExecution();
        at(TOO_LATE)
                .given(REQUESTED, APPROVED, PRODUCED)
                .when(new RecordDownload(MYOCARDITIS, ROSA))
                .expectException(StudyOver.class);
    }

    @Test
    void a_study_expires_by_itself_after_its_last_day_and_not_before() {
        var now = new AtomicReference<>(NOW);
        approved(now).whenTimeAdvancesTo(LAST_MINUTE).expectNoEvents().expectTriggeredDeadlines();

        now.set(NOW);
        var study = approved(now);
        now.set(TOO_LATE);
        study.whenTimeAdvancesTo(TOO_LATE)
                .expectTriggeredDeadlinesWithName(LAST_DAY_OVER)
                .expectEvents(new StudyClosed(MYOCARDITIS, Cause.EXPIRED, TOO_LATE));
    }

    @Test
    void a_deadline_that_comes_early_by_the_clock_of_this_process_comes_again() {
        var deadlines = mock(DeadlineManager.class);
        var study = new Study();
        study.on(APPROVED);
        study.expire(CHRISTMAS, Clock.fixed(LAST_MINUTE, UTC), deadlines);
        verify(deadlines).schedule(TOO_LATE, LAST_DAY_OVER, CHRISTMAS);
    }

    @Test
    void a_study_that_waits_twice_expires_once() {
        var now = new AtomicReference<>(NOW);
        var study = approved(now).andGivenCommands(new AwaitLastDay(MYOCARDITIS));
        now.set(TOO_LATE);
        study.whenTimeAdvancesTo(TOO_LATE).expectEvents(new StudyClosed(MYOCARDITIS, Cause.EXPIRED, TOO_LATE));
    }

    @Test
    void a_study_that_was_ended_before_does_not_expire() {
        var now = new AtomicReference<>(NOW);
        var study = approved(now).andGivenCommands(new EndStudy(MYOCARDITIS, OTTO));
        now.set(TOO_LATE);
        study.whenTimeAdvancesTo(TOO_LATE).expectNoEvents();
    }

    @Test
    void an_officer_ends_a_study_at_once_and_once() {
        var ended = new StudyClosed(MYOCARDITIS, Cause.ENDED, NOW);
        study.given(REQUESTED, APPROVED, PRODUCED)
                .when(new EndStudy(MYOCARDITIS, OTTO))
                .expectEvents(ended);
        study.given(REQUESTED, APPROVED, PRODUCED, ended)
                .when(new EndStudy(MYOCARDITIS, OTTO))
                .expectNoEvents();
    }

    private static TestExecutor<Study> approved(AtomicReference<Instant> now) {
        InstantSource hands = now::get;
        var study = new AggregateTestFixture<>(Study.class);
        study.registerInjectableResource(hands.withZone(UTC));
        return study.givenCurrentTime(NOW)
                .andGiven(REQUESTED)
                .andGivenCommands(new ApproveExport(MYOCARDITIS, OTTO, CHRISTMAS), new AwaitLastDay(MYOCARDITIS));
    }

    private static AggregateTestFixture<Study> at(Instant moment) {
        var study = new AggregateTestFixture<>(Study.class);
        study.registerInjectableResource(Clock.fixed(moment, UTC));
        return study;
    }
}
