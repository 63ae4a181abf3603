package be.vaxis.pharmacovigilance.intake;

import static be.vaxis.pharmacovigilance.intake.Cast.ANNA;
import static be.vaxis.pharmacovigilance.intake.Cast.CHILD;
import static be.vaxis.pharmacovigilance.intake.Cast.ELSEWHERE;
import static be.vaxis.pharmacovigilance.intake.Cast.HOME;
import static be.vaxis.pharmacovigilance.intake.Cast.anna;
import static be.vaxis.pharmacovigilance.intake.Cast.child;
import static be.vaxis.pharmacovigilance.intake.Cast.citizen;
import static be.vaxis.pharmacovigilance.intake.Cast.joke;
import static be.vaxis.pharmacovigilance.report.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.report.Reporter;
import org.junit.jupiter.api.Test;

class PatientsTest {

    static final String TOMORROW_EIGHTEEN = TODAY.minusYears(18).plusDays(1).toString();
    static final String TODAY_EIGHTEEN = TODAY.minusYears(18).toString();

    @Test
    void a_citizen_reports_for_a_minor_at_the_same_address_until_the_day_that_one_is_of_age() {
        var minor = child(TOMORROW_EIGHTEEN, HOME);
        assertThat(with(minor).other(CHILD, citizen(ANNA))).isEqualTo(minor);
        assertThat(Patients.quality(minor, citizen(ANNA))).isEqualTo(Reporter.GUARDIAN);
        assertThatThrownBy(() -> with(child(TODAY_EIGHTEEN, HOME)).other(CHILD, citizen(ANNA)))
                .isInstanceOf(NotYourWard.class);
    }

    @Test
    void a_minor_who_lives_elsewhere_is_no_ward() {
        assertThatThrownBy(() -> with(child("2015-01-01", ELSEWHERE)).other(CHILD, citizen(ANNA)))
                .isInstanceOf(NotYourWard.class);
    }

    @Test
    void a_minor_reports_for_nobody_else() {
        var both = new IntakeOf(child("2015-01-01", HOME), anna());
        assertThatThrownBy(() -> both.patients().other(ANNA, citizen(CHILD))).isInstanceOf(NotYourWard.class);
    }

    @Test
    void somebody_unknown_is_answered_as_somebody_who_is_no_ward() {
        var alone = new IntakeOf(anna()).patients();
        assertThatThrownBy(() -> alone.other(CHILD, citizen(ANNA))).isInstanceOf(NotYourWard.class);
    }

    @Test
    void a_care_provider_reports_for_anyone_who_is_known_and_the_person_can_read_that() {
        var all = new IntakeOf(child("1960-01-01", ELSEWHERE));
        Prefilled patient = all.patients().other(CHILD, joke());
        assertThat(Patients.quality(patient, joke())).isEqualTo(Reporter.CARE_PROVIDER);
        verify(all.log).looked(patient.person(), joke(), "pharmacovigilance.prefill", "safety");
        assertThatThrownBy(() -> all.patients().other(ANNA, joke())).isInstanceOf(UnknownPatient.class);
    }

    private static Patients with(Prefilled minor) {
        return new IntakeOf(anna(), minor).patients();
    }
}
