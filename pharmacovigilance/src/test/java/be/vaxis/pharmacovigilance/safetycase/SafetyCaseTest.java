package be.vaxis.pharmacovigilance.safetycase;

import static java.time.ZoneOffset.UTC;

import be.vaxis.pharmacovigilance.causality.Answer;
import be.vaxis.pharmacovigilance.causality.Association;
import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.causality.Checklist;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.AssessCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.GradeCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.JoinCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.NullifyCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.OpenCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.SeparateCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseAssessed;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseGraded;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseJoined;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseNullified;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseOpened;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseSeparated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyCaseTest {

    static final ReportId REPORT = new ReportId(UUID.fromString("5e9d3f50-2f7e-4a43-9c76-3a3d0c0f7b11"));
    static final CaseId CASE = CaseId.of(REPORT);
    static final CaseId OTHER = CaseId.parse("safetycase:0f0c6d2e-5a4f-4a57-8a0e-6b7f1c3f9d22");
    static final Instant RECEIVED = Instant.parse("2021-05-03T21:59:59Z"); // a second before midnight in Brussels
    static final Instant NOW = Instant.parse("2021-05-10T08:00:00Z");
    static final Set<Seriousness> NOT_SERIOUS = Set.of();
    static final Set<Seriousness> IN_HOSPITAL = Set.of(Seriousness.HOSPITALISATION);
    static final String WHY = "As the hospital wrote.";
    static final Checklist KNOWN =
            new Checklist(Answer.YES, Answer.NO, Association.PRODUCT, Answer.YES, Answer.NO, Answer.YES, Answer.NO);

    final AggregateTestFixture<SafetyCase> safetyCase = new AggregateTestFixture<>(SafetyCase.class);

    @BeforeEach
    void time() {
        safetyCase.registerInjectableResource(Clock.fixed(NOW, UTC));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-03T21:59:59Z, 2021-05-18, 2021-08-01", "2021-05-03T22:00:00Z, 2021-05-19, 2021-08-02"})
    void a_serious_case_is_told_within_fifteen_days_another_one_within_ninety_by_the_days_of_brussels(
            Instant received, LocalDate serious, LocalDate other) {
        safetyCase
                .givenNoPriorActivity()
                .when(new OpenCase(CASE, REPORT, IN_HOSPITAL, received))
                .expectEvents(new CaseOpened(CASE, REPORT, IN_HOSPITAL, received, serious, NOW));
        safetyCase
                .givenNoPriorActivity()
                .when(new OpenCase(CASE, REPORT, NOT_SERIOUS, received))
                .expectEvents(new CaseOpened(CASE, REPORT, NOT_SERIOUS, received, other, NOW));
    }

    @Test
    void a_report_that_is_told_again_opens_no_second_case() {
        safetyCase
                .given(opened(NOT_SERIOUS, "2021-08-01"))
                .when(new OpenCase(CASE, REPORT, NOT_SERIOUS, RECEIVED))
                .expectNoEvents();
    }

    @Test
    void what_turns_out_to_be_serious_has_fifteen_days_from_then() {
        safetyCase
                .given(opened(NOT_SERIOUS, "2021-08-01"))
                .when(new GradeCase(CASE, IN_HOSPITAL, seen(1)))
                .expectEvents(new CaseGraded(CASE, IN_HOSPITAL, LocalDate.of(2021, 5, 25), WHY, "nadia", NOW));
    }

    @Test
    void what_turns_out_to_be_serious_near_the_end_gets_no_more_time_than_it_had() {
        safetyCase
                .given(opened(NOT_SERIOUS, "2021-05-24"))
                .when(new GradeCase(CASE, IN_HOSPITAL, seen(1)))
                .expectEvents(new CaseGraded(CASE, IN_HOSPITAL, LocalDate.of(2021, 5, 24), WHY, "nadia", NOW));
    }

    @Test
    void another_criterion_beside_the_first_changes_no_day() {
        var both = Set.of(Seriousness.HOSPITALISATION, Seriousness.LIFE_THREATENING);

        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new GradeCase(CASE, both, seen(1)))
                .expectEvents(new CaseGraded(CASE, both, LocalDate.of(2021, 5, 18), WHY, "nadia", NOW));
    }

    @Test
    void what_is_not_serious_after_all_has_ninety_days_from_the_first() {
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new GradeCase(CASE, NOT_SERIOUS, seen(1)))
                .expectEvents(new CaseGraded(CASE, NOT_SERIOUS, LocalDate.of(2021, 8, 1), WHY, "nadia", NOW));
    }

    @Test
    void answers_give_a_class_and_the_same_answers_give_no_other_one() {
        var assessed = new CaseAssessed(CASE, KNOWN, Causality.A1, WHY, "nadia", NOW);

        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new AssessCase(CASE, KNOWN, seen(1)))
                .expectEvents(assessed);
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"), assessed)
                .when(new AssessCase(CASE, KNOWN, seen(1)))
                .expectNoEvents();
    }

    @Test
    void who_decides_must_have_seen_what_others_decided() {
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"), graded())
                .when(new AssessCase(CASE, KNOWN, seen(1)))
                .expectNoEvents()
                .expectException(StaleCase.class);
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"), graded())
                .when(new AssessCase(CASE, KNOWN, seen(2)))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 501})
    void a_reason_that_is_too_short_or_too_long_is_refused(int length) {
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new NullifyCase(CASE, new Decision(1, "x".repeat(length) + "   ", "nadia")))
                .expectNoEvents()
                .expectException(ReasonMissing.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 500})
    void a_reason_of_ten_to_five_hundred_characters_will_do(int length) {
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new NullifyCase(CASE, new Decision(1, "x".repeat(length), "nadia")))
                .expectEvents(new CaseNullified(CASE, "x".repeat(length), "nadia", NOW));
    }

    @Test
    void a_duplicate_joins_another_case_and_can_be_separated_again() {
        var joined = new CaseJoined(CASE, OTHER, WHY, "nadia", NOW);

        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new JoinCase(CASE, OTHER, seen(1)))
                .expectEvents(joined);
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"), joined)
                .when(new SeparateCase(CASE, seen(2)))
                .expectEvents(new CaseSeparated(CASE, WHY, "nadia", NOW));
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new SeparateCase(CASE, seen(1)))
                .expectNoEvents();
    }

    @Test
    void a_case_is_no_duplicate_of_itself() {
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"))
                .when(new JoinCase(CASE, CASE, seen(1)))
                .expectNoEvents()
                .expectException(NotItsOwnDuplicate.class);
    }

    @Test
    void nothing_more_is_decided_on_a_case_that_was_none() {
        safetyCase
                .given(opened(IN_HOSPITAL, "2021-05-18"), new CaseNullified(CASE, WHY, "nadia", NOW))
                .when(new AssessCase(CASE, KNOWN, seen(2)))
                .expectNoEvents()
                .expectException(NullifiedCase.class);
    }

    private static CaseOpened opened(Set<Seriousness> seriousness, String due) {
        return new CaseOpened(CASE, REPORT, seriousness, RECEIVED, LocalDate.parse(due), RECEIVED);
    }

    private static CaseGraded graded() {
        return new CaseGraded(CASE, Set.of(Seriousness.DISABILITY), LocalDate.of(2021, 5, 18), WHY, "nadia", RECEIVED);
    }

    private static Decision seen(int version) {
        return new Decision(version, WHY, "nadia");
    }
}
