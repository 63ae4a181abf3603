package be.vaxis.pharmacovigilance.intake;

import static be.vaxis.pharmacovigilance.intake.Cast.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.pharmacovigilance.report.FaultyReport;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Told;
import be.vaxis.pharmacovigilance.screening.Screened.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IntakeTest {

    static final ReportId REPORT = new ReportId(new UUID(1, 2));

    final IntakeOf all = new IntakeOf(anna());
    final Intake intake = all.intake();

    @Test
    void what_is_handed_to_the_owner_of_the_domain_tells_nobodys_number_or_name() {
        var told = Told.ACCOUNT.withStory("I, Anna Peeters, 51.03.14-128.59, call 0470 00 01 01, fainted.");
        Handed handed = intake.submit(REPORT, anna(), told);
        assertThat(handed.masked()).containsExactlyInAnyOrder(Kind.NAME, Kind.NUMBER, Kind.PHONE);
        assertThat(all.handedIn)
                .singleElement()
                .satisfies(command ->
                        assertThat(command.account().story()).isEqualTo("I, [***] [***], [***], call [***], fainted."));
        assertThat(all.handedIn.toString())
                .doesNotContain("51031412859", "Peeters", anna().person().toString());
    }

    @Test
    void handed_in_twice_it_is_one_report_whose_receipt_is_shown_once() {
        assertThat(intake.submit(REPORT, anna(), Told.ACCOUNT).receipt()).isPresent();
        assertThat(intake.submit(REPORT, anna(), Told.ACCOUNT).receipt()).isEmpty();
    }

    @Test
    void a_faulty_report_goes_no_further() {
        var told = Told.account(List.of(), List.of(), List.of(), "");
        assertThatThrownBy(() -> intake.submit(REPORT, anna(), told)).isInstanceOf(FaultyReport.class);
        assertThat(all.handedIn).isEmpty();
    }
}
