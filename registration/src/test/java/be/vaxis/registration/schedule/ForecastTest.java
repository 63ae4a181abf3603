package be.vaxis.registration.schedule;

import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.schedule.Forecast.Because;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    static final LocalDate MAY = LocalDate.of(2021, 5, 6);

    @Test
    void a_first_dose_may_be_given_today_with_what_is_offered_at_that_age() {
        var forecast = forecast("1985-07-30", MAY);
        assertThat(forecast)
                .isEqualTo(new Forecast(
                        Because.FIRST_DOSE, 1, MAY, MAY, null, List.of("COMIRNATY", "SPIKEVAX", "JCOVDEN")));
        assertThat(forecast("1960", MAY).products()).containsExactly("COMIRNATY", "SPIKEVAX", "VAXZEVRIA", "JCOVDEN");
    }

    @ParameterizedTest
    @CsvSource({"2005-05-06, 2021-05-06", "2005-05-07, 2021-05-07", "2008-02-29, 2024-02-29", "2005, 2021-05-06"})
    void who_is_too_young_waits_for_the_birthday(String born, LocalDate earliest) {
        var forecast = forecast(born, MAY);
        assertThat(forecast.earliest()).isEqualTo(earliest);
        assertThat(forecast.products()).containsExactly("COMIRNATY");
    }

    @Test
    void before_any_vaccine_there_is_nothing_to_come() {
        assertThat(forecast(null, LocalDate.of(2020, 12, 20)).because()).isEqualTo(Because.NOTHING_IN_USE);
    }

    @Test
    void an_open_series_goes_on_with_its_own_vaccine_and_never_closes() {
        var forecast = forecast("1985", MAY.plusDays(1), taken("COMIRNATY", MAY));
        assertThat(forecast)
                .isEqualTo(new Forecast(
                        Because.SERIES_OPEN,
                        2,
                        MAY.plusDays(19),
                        MAY.plusDays(35),
                        MAY.plusDays(42),
                        List.of("COMIRNATY")));
    }

    @Test
    void it_is_too_early_until_the_first_day_and_overdue_after_the_last() {
        var forecast = forecast("1985", MAY, taken("COMIRNATY", MAY));
        assertThat(forecast.tooEarlyOn(MAY.plusDays(18))).isTrue();
        assertThat(forecast.tooEarlyOn(MAY.plusDays(19))).isFalse();
        assertThat(forecast.overdueOn(MAY.plusDays(42))).isFalse();
        assertThat(forecast.overdueOn(MAY.plusDays(43))).isTrue();
    }

    @Test
    void a_vector_series_may_go_on_with_mrna_since_that_is_recommended() {
        var first = taken("VAXZEVRIA", LocalDate.of(2021, 6, 1));
        assertThat(forecast("1960", LocalDate.of(2021, 12, 6), first).products())
                .containsExactly("VAXZEVRIA");
        assertThat(forecast("1960", LocalDate.of(2021, 12, 7), first).products())
                .containsExactly("COMIRNATY", "SPIKEVAX", "VAXZEVRIA");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-28, 1940, COMPLETE,",
        "2021-09-29, 1940, BOOSTER, 2021-11-27",
        "2021-09-29, 1970, TOO_YOUNG_FOR_BOOSTER,",
        "2021-11-27, 1970, BOOSTER, 2021-11-27",
        "2021-12-15, 1970, BOOSTER, 2021-11-27",
        "2021-12-16, 1970, BOOSTER, 2021-12-16"
    })
    void a_booster_is_foreseen_by_the_rule_of_the_day(LocalDate on, String born, Because because, LocalDate earliest) {
        var forecast = forecast(born, on, taken("COMIRNATY", MAY), taken("COMIRNATY", LocalDate.of(2021, 5, 27)));
        assertThat(forecast.because()).isEqualTo(because);
        assertThat(forecast.earliest()).isEqualTo(earliest);
        assertThat(forecast.latest()).isNull();
    }

    @Test
    void after_the_booster_nothing_comes() {
        var on = LocalDate.of(2022, 6, 1);
        var forecast = forecast("1970", on, taken("JCOVDEN", MAY), taken("COMIRNATY", LocalDate.of(2021, 12, 1)));
        assertThat(forecast).isEqualTo(Forecast.none(Because.BOOSTER_GIVEN));
        assertThat(forecast.due()).isFalse();
    }

    @Test
    void of_a_vaccine_that_left_the_table_no_interval_is_known() {
        var forecast = forecast("1970", MAY.plusDays(50), taken("FORGOTTEN", MAY));
        assertThat(forecast.because()).isEqualTo(Because.SERIES_OPEN);
        assertThat(forecast.earliest()).isNull();
    }

    private static Forecast forecast(String born, LocalDate on, Taken... taken) {
        var person = Person.born(born == null ? null : PartialDate.parse(born));
        return Course.of(List.of(taken), person, PRODUCTS).forecast(on);
    }

    private static Taken taken(String product, LocalDate given) {
        return new Taken(dose(product + given), product, given);
    }
}
