package be.vaxis.pharmacovigilance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.pharmacovigilance.signal.ObservedExpected.Compared;
import be.vaxis.pharmacovigilance.signal.ObservedExpected.Stratum;
import be.vaxis.pharmacovigilance.signal.RiskWindow.Followed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits as tabled by Garwood 1936 and computed with scipy 1.17. */
class ObservedExpectedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.6888794541139354",
        "1, 0.025317807984289876, 5.571643390938898",
        "5, 1.6234863901184207, 11.66833207932267",
        "30, 20.240874021420915, 42.82686539480766"
    })
    void a_count_has_the_exact_interval(long n, double low, double high) {
        assertThat(PoissonTail.mean(n).low()).isCloseTo(low, within(1e-9));
        assertThat(PoissonTail.mean(n).high()).isCloseTo(high, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.975106465816068",
        "1, 0.1, 0.04992071106224246",
        "9, 3.5, 0.0065943011603685955",
        "200, 150, 4.957787180294077e-05"
    })
    void the_chance_to_see_as_many_is_exact(long n, double expected, double chance) {
        assertThat(PoissonTail.midP(n, expected)).isCloseTo(chance, within(1e-12));
    }

    @Test
    void exposure_times_background_is_what_was_expected() {
        // 100,000 person-years at 3.5 per 100,000
        var found = ObservedExpected.of(Stream.of(new Stratum("18-29", "M", 9, 100_000, 3.5)), 0.05);
        assertThat(found.all().expected()).isCloseTo(3.5, within(1e-12));
        assertThat(found.all().ratio().orElseThrow().value()).isCloseTo(9 / 3.5, within(1e-12));
        assertThat(found.strata())
                .singleElement()
                .satisfies(one -> assertThat(one.corrected()).isCloseTo(0.0065943011603685955, within(1e-12)));
    }

    @Test
    void strata_are_corrected_for_their_number_and_most_unlikely_first() {
        var found = ObservedExpected.of(
                Stream.of(
                        new Stratum("65+", "F", 0, 300_000, 1),
                        new Stratum("18-29", "M", 9, 100_000, 3.5),
                        new Stratum("18-29", "F", 4, 100_000, 3.5)),
                0.05);
        assertThat(found.strata()).extracting(Compared::observed).containsExactly(9L, 4L, 0L);
        assertThat(found.strata().getFirst().corrected()).isCloseTo(3 * 0.0065943011603685955, within(1e-12));
        assertThat(found.all().observed()).isEqualTo(13);
        assertThat(found.all().expected()).isCloseTo(10, within(1e-9));
        assertThat(found.multiplicity().tests()).isEqualTo(3);
    }

    @Test
    void a_stratum_without_exposure_is_told_and_not_tested() {
        var found = ObservedExpected.of(
                Stream.of(new Stratum("0-4", "M", 2, 0, 3), new Stratum("5-11", "M", 1, 100_000, 1)), 0.05);
        assertThat(found.multiplicity().tests()).isEqualTo(1);
        assertThat(found.strata()).hasSize(2);
        assertThat(found.strata().getLast().ratio()).isEmpty();
        assertThat(found.all().observed()).isEqualTo(3);
        assertThat(ObservedExpected.of(Stream.empty(), 0.05).all().ratio()).isEmpty();
    }

    @Test
    void a_dose_counts_for_the_days_of_the_window_that_have_passed() {
        var window = new RiskWindow(1, 42);
        assertThat(window.personYears(Stream.of(new Followed(36_525, 1)))).isZero();
        assertThat(window.personYears(Stream.of(new Followed(36_525, 2)))).isCloseTo(100, within(1e-9));
        assertThat(window.personYears(Stream.of(new Followed(36_525, 43)))).isCloseTo(4_200, within(1e-9));
        assertThat(window.personYears(Stream.of(new Followed(36_525, 400)))).isCloseTo(4_200, within(1e-9));
        assertThat(window.personYears(Stream.empty())).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskWindow(2, 1));
    }
}
