package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.InvalidInsz;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTest {

    static final String ANNA = Canonical.SSIN + "|85073003328";

    @Test
    void a_search_names_one_patient() {
        assertThat(search("patient.identifier", ANNA)).isEqualTo(new Search(ANNAS_INSZ, SearchedStatus.COMPLETED, 50));
    }

    @Test
    void the_modifier_of_r4_says_the_same() {
        assertThat(search("patient:identifier", ANNA).insz()).isEqualTo(ANNAS_INSZ);
    }

    @Test
    void the_system_must_be_that_of_the_number() {
        assertThatThrownBy(() -> search("patient.identifier", "85073003328")).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void check_digits_count() {
        assertThatThrownBy(() -> search("patient.identifier", Canonical.SSIN + "|85073003329"))
                .isInstanceOf(InvalidInsz.class);
    }

    @Test
    void many_patients_go_in_a_batch() {
        assertThatThrownBy(() -> Search.of(Map.of("patient.identifier", List.of(ANNA, ANNA))))
                .isInstanceOf(FhirRefusal.class);
    }

    @Test
    void a_parameter_that_would_be_ignored_is_refused() {
        assertThatThrownBy(() -> Search.of(Map.of("patient.identifier", List.of(ANNA), "date", List.of("2021"))))
                .isInstanceOf(FhirRefusal.class);
    }

    @Test
    void withdrawn_doses_are_found_when_asked_for() {
        assertThat(Search.of(Map.of(
                                "patient.identifier", List.of(ANNA), "status", List.of("completed,entered-in-error")))
                        .status())
                .isEqualTo(SearchedStatus.BOTH);
    }

    @Test
    void a_page_holds_a_hundred_at_most() {
        assertThat(Search.of(Map.of("patient.identifier", List.of(ANNA), "_count", List.of("5000")))
                        .count())
                .isEqualTo(100);
    }

    private static Search search(String name, String value) {
        return Search.of(Map.of(name, List.of(value)));
    }
}
