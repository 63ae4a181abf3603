package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.InvalidInsz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.registration.desk.PatientNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.junit.jupiter.api.Test;

class SearchTest {

    static final String ANNA = Canonical.SSIN + "|85073003328";
    static final PatientNumber ANNA_BY_INSZ = new PatientNumber.InRegister(ANNAS_INSZ);
    static final PatientReader STRICT = new PatientReader(true);

    @Test
    void a_search_names_one_patient() {
        assertThat(search("patient.identifier", ANNA)).isEqualTo(new Search(ANNA_BY_INSZ, Wanted.ALL_GIVEN, 50));
    }

    @Test
    void the_modifier_of_r4_says_the_same() {
        assertThat(search("patient:identifier", ANNA).patient()).isEqualTo(ANNA_BY_INSZ);
    }

    @Test
    void a_number_without_its_register_names_nobody() {
        assertThatThrownBy(() -> search("patient.identifier", "85073003328")).isInstanceOf(FhirRefusal.class);
        assertThatThrownBy(() -> search("patient.identifier", Canonical.SSIN + "|"))
                .isInstanceOf(FhirRefusal.class);
    }

    @Test
    void the_number_of_another_register_names_a_provisional_identity() {
        assertThat(search("patient.identifier", "urn:one|35").patient())
                .isEqualTo(new PatientNumber.Elsewhere(new OtherNumber("urn:one", "35")));
    }

    @Test
    void check_digits_count() {
        assertThatThrownBy(() -> search("patient.identifier", Canonical.SSIN + "|85073003329"))
                .isInstanceOf(InvalidInsz.class);
    }

    @Test
    void unless_the_operator_lets_wrong_ones_through() {
        var form = Map.of("patient.identifier", List.of(Canonical.SSIN + "|85073003329"));
        assertThat(Search.of(form, new PatientReader(false)).patient())
                .isEqualTo(new PatientNumber.Elsewhere(new OtherNumber(Canonical.SSIN, "85073003329")));
    }

    @Test
    void many_patients_go_in_a_batch() {
        assertThatThrownBy(() -> Search.of(Map.of("patient.identifier", List.of(ANNA, ANNA)), STRICT))
                .isInstanceOf(FhirRefusal.class);
    }

    @Test
    void a_parameter_that_would_be_ignored_is_refused() {
        assertThatThrownBy(() -> asked("date", "2021")).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void other_statuses_are_found_when_asked_for() {
        assertThat(asked("status", "completed,not-done").wanted().statuses())
                .containsExactlyInAnyOrder(ImmunizationStatus.COMPLETED, ImmunizationStatus.NOTDONE);
        assertThatThrownBy(() -> asked("status", "completed,given")).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void what_changed_since_a_moment_is_found() {
        Wanted wanted = asked("_lastUpdated", "ge2021-05-06T10:00:00+02:00").wanted();
        assertThat(wanted.from()).isEqualTo(Instant.parse("2021-05-06T08:00:00Z"));
        assertThat(wanted.until()).isEqualTo(Instant.MAX);
    }

    @Test
    void two_moments_make_a_range() {
        Wanted wanted = Search.of(
                        Map.of(
                                "patient.identifier", List.of(ANNA),
                                "_lastUpdated", List.of("ge2021-05-06T08:00:00Z", "le2021-05-07T08:00:00Z")),
                        STRICT)
                .wanted();
        assertThat(wanted.from()).isEqualTo(Instant.parse("2021-05-06T08:00:00Z"));
        assertThat(wanted.until()).isAfterOrEqualTo(Instant.parse("2021-05-07T08:00:00Z"));
    }

    @Test
    void a_moment_that_is_none_is_refused() {
        assertThatThrownBy(() -> asked("_lastUpdated", "yesterday")).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void a_page_holds_a_hundred_at_most() {
        assertThat(asked("_count", "5000").count()).isEqualTo(100);
    }

    private static Search asked(String name, String value) {
        return Search.of(Map.of("patient.identifier", List.of(ANNA), name, List.of(value)), STRICT);
    }

    private static Search search(String name, String value) {
        return Search.of(Map.of(name, List.of(value)), STRICT);
    }
}
