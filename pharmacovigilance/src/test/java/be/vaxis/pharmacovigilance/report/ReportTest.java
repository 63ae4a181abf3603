package be.vaxis.pharmacovigilance.report;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.NOW;
import static be.vaxis.pharmacovigilance.report.Told.ACCOUNT;
import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.InMemoryPseudonyms;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.ReportCommand.AddToReport;
import be.vaxis.pharmacovigilance.report.ReportCommand.AskReporter;
import be.vaxis.pharmacovigilance.report.ReportCommand.SubmitReport;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReportSubmitted;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReporterAdded;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReporterAsked;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportTest {

    static final ReportId REPORT = ReportId.parse("report:6f1f6a2c-0000-4d5c-9a51-5d6f1f6a2c01");
    static final ReceiptLock RECEIPT = new ReceiptLock("0123456789AB", "lock");
    static final DomainPseudonym AT_REST = new DomainPseudonym("at rest 0");
    static final UUID QUESTION = UUID.fromString("6f1f6a2c-0000-4d5c-9a51-5d6f1f6a2c02");
    static final ReportSubmitted SUBMITTED = new ReportSubmitted(REPORT, AT_REST, ACCOUNT, RECEIPT, NOW);

    final InMemoryPseudonyms pseudonyms = new InMemoryPseudonyms();
    final PseudonymInTransit anna = pseudonyms.pseudonymise(Insz.parse("51031412859"));
    final AggregateTestFixture<Report> report = new AggregateTestFixture<>(Report.class);

    @BeforeEach
    void it_is_september() {
        report.registerInjectableResource(Clock.fixed(NOW, UTC));
        report.registerInjectableResource(pseudonyms);
        report.registerInjectableResource(Reactions.read(null));
    }

    @Test
    void what_is_told_is_kept_under_the_pseudonym_at_rest() {
        report.givenNoPriorActivity()
                .when(new SubmitReport(REPORT, anna, ACCOUNT, RECEIPT))
                .expectEvents(SUBMITTED)
                .expectResultMessagePayload(RECEIPT);
    }

    @Test
    void told_twice_it_is_one_report_under_its_first_receipt_even_when_the_pseudonym_has_ended() {
        var ended = new PseudonymInTransit("ended");
        report.given(SUBMITTED)
                .when(new SubmitReport(REPORT, ended, ACCOUNT, new ReceiptLock("other", "other")))
                .expectNoEvents()
                .expectResultMessagePayload(RECEIPT);
    }

    @Test
    void a_pseudonym_of_another_service_is_no_ground_for_a_report() {
        report.givenNoPriorActivity()
                .when(new SubmitReport(REPORT, new PseudonymInTransit("forged"), ACCOUNT, RECEIPT))
                .expectNoEvents()
                .expectException(IllegalArgumentException.class);
    }

    @Test
    void faults_are_refused() {
        var told = Told.account(List.of(), List.of(), List.of(), "");
        report.givenNoPriorActivity()
                .when(new SubmitReport(REPORT, anna, told, RECEIPT))
                .expectNoEvents()
                .expectException(FaultyReport.class);
    }

    @Test
    void the_agency_asks_and_the_reporter_answers_each_once() {
        var answer = UUID.fromString("6f1f6a2c-0000-4d5c-9a51-5d6f1f6a2c03");
        report.given(SUBMITTED)
                .when(new AskReporter(REPORT, QUESTION, "How long?"))
                .expectEvents(new ReporterAsked(REPORT, QUESTION, "How long?", NOW));
        report.given(SUBMITTED, new ReporterAsked(REPORT, QUESTION, "How long?", NOW))
                .when(new AddToReport(REPORT, answer, "A week."))
                .expectEvents(new ReporterAdded(REPORT, answer, "A week.", NOW));
        report.given(SUBMITTED, new ReporterAdded(REPORT, answer, "A week.", NOW))
                .when(new AddToReport(REPORT, answer, "A week."))
                .expectNoEvents();
    }

    @Test
    void fifty_messages_are_taken_and_no_more() {
        report.given(messages(49))
                .when(new AddToReport(REPORT, QUESTION, "More"))
                .expectSuccessfulHandlerExecution();
        report.given(messages(50))
                .when(new AddToReport(REPORT, QUESTION, "More"))
                .expectException(TooManyMessages.class);
    }

    private static List<ReportEvent> messages(int number) {
        return IntStream.rangeClosed(0, number)
                .mapToObj(
                        n -> n == 0 ? SUBMITTED : (ReportEvent) new ReporterAdded(REPORT, new UUID(0, n), "More", NOW))
                .toList();
    }
}
