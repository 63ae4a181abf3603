package be.vaxis.pharmacovigilance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures were computed apart: quantiles with scipy 1.17, means with mpmath in thirty digits. */
class ShrinkageTest {

    /** DuMouchel 1999, the mixture of the AERS table. */
    private static final GammaMixture AERS = new GammaMixture(0.204, 0.058, 1.415, 1.838, 0.097);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, -9.991887815806862, 2.3288037813361737",
        "0, 4, -3.1699250014423126, -13.161812817249174, -0.8411212201061387",
        "1, 0.01, 1.5563933485243853, -2.2408339198369625, 3.1961508696470484",
        "3, 0.5, 1.8073549220576042, -0.24308843378431363, 3.0011504758868166",
        "10, 2.5, 1.8073549220576042, 0.7772124761453238, 2.5639258949290995",
        "41, 0.0737, 6.176671008244406, 5.701091295410858, 6.58417431454511",
        "1000, 800, 0.3217478593894842, 0.23092653155747678, 0.40976077916892767"
    })
    void the_information_component_has_exact_limits(long n, double expected, double ic, double low, double high) {
        var found = InformationComponent.of(n, expected);
        assertThat(found.value()).isCloseTo(ic, within(1e-12));
        assertThat(found.low()).isCloseTo(low, within(1e-9));
        assertThat(found.high()).isCloseTo(high, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3, 0.5", "10, 2.5", "41, 0.0737", "1000, 800"})
    void the_exact_limits_are_near_the_approximation_that_noren_published(long n, double expected) {
        var found = InformationComponent.of(n, expected);
        var some = n + 0.5;
        assertThat(found.low())
                .isCloseTo(found.value() - 3.3 / Math.sqrt(some) - 2 / (some * Math.sqrt(some)), within(0.1));
        assertThat(found.high())
                .isCloseTo(found.value() + 2.4 / Math.sqrt(some) - 0.5 / (some * Math.sqrt(some)), within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2.0, 0.13946478616400154, 0.00282594170479832, 0.9506598200602917",
        "1, 0.001, 2.3681642443181117, 0.3430532343108467, 37.08879999297859",
        "1, 0.5, 0.8502981296138281, 0.22568934811026486, 2.510438355084847",
        "5, 1.0, 2.590215098706562, 1.099660208506489, 6.830426865347842",
        "20, 2.0, 9.547990780489823, 6.4599806273127145, 13.657471373356143",
        "1000, 10.0, 99.3939194351757, 94.32874761525711, 104.67154742138247"
    })
    void the_bayes_mean_has_its_five_and_ninety_five_percent(
            long n, double expected, double mean, double low, double high) {
        var found = AERS.ebgm(n, expected);
        assertThat(found.value()).isCloseTo(mean, within(1e-9 * mean));
        assertThat(found.low()).isCloseTo(low, within(1e-6 * low));
        assertThat(found.high()).isCloseTo(high, within(1e-6 * high));
    }

    @Test
    void one_report_of_something_rare_is_not_an_alarm() {
        assertThat(1 / 0.001).isEqualTo(1_000);
        assertThat(AERS.ebgm(1, 0.001).low()).isLessThan(SignalThresholds.STANDARD.eb05());
        assertThat(InformationComponent.of(1, 0.001).low()).isNegative();
    }

    @Test
    void the_mixture_is_the_likeliest_one() {
        var fit = new MixtureFit();
        fillOverdispersed(fit);
        var found = fit.fit();
        assertThat(fit.logLikelihood(found)).isCloseTo(-2699.0506477414137, within(0.1));
        assertThat(fit.logLikelihood(found)).isGreaterThan(fit.logLikelihood(AERS));
    }

    @Test
    void cells_that_are_alike_are_taken_together() {
        var fit = new MixtureFit();
        for (var i = 0; i < 100_000; i++) {
            fit.add(i % 3, 0.5 + i * 1e-5);
        }
        assertThat(fit.squashed()).isLessThan(500);
    }

    @Test
    void an_empty_table_fits_nothing() {
        var fit = new MixtureFit();
        fit.add(3, 0);
        assertThatIllegalStateException().isThrownBy(fit::fit);
    }

    private static void fillOverdispersed(MixtureFit fit) {
        double[] ratios = {0, 0, 0.5, 0.8, 1, 1, 1.2, 1.5, 2, 9};
        for (var i = 0; i < 1_000; i++) {
            var expected = 0.1 + i * 37 % 200 / 20.0;
            fit.add((long) Math.floor(expected * ratios[i * 13 / 7 % 10] + 0.5), expected);
        }
    }
}
