package be.vaxis.pharmacovigilance.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.report.SuspectDose;
import be.vaxis.pharmacovigilance.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldPairTest {

    static final SuspectDose SECOND =
            new SuspectDose("COMIRNATY", "fk 0112", null, Told.GIVEN.plusDays(21), 2, null, null);

    @ParameterizedTest
    @CsvSource({"0, EW2246, 0", "20, EW2246, 20", "21, FK0112, 0", "81, FK0112, 60", "82, FK0112, 61", "-1, EW2246, -1"
    })
    void a_reaction_is_of_the_last_dose_on_or_before_its_first_day(int day, String lot, int onset) {
        var told =
                Told.account(List.of(SECOND, Told.DOSE), List.of(Told.fever(Told.GIVEN.plusDays(day))), List.of(), "");
        assertThat(ToldPair.of(told)).containsExactly(new ToldPair("COMIRNATY", "FEVER", lot, onset));
    }

    @Test
    void each_product_is_a_pair_and_two_doses_of_one_are_not() {
        var other = new SuspectDose("SPIKEVAX", null, null, Told.GIVEN, 1, null, null);
        var told = Told.account(List.of(Told.DOSE, SECOND, other), List.of(Told.FEVER), List.of(), "");
        assertThat(ToldPair.of(told)).extracting(ToldPair::product).containsExactly("COMIRNATY", "SPIKEVAX");
    }

    @Test
    void every_published_rate_is_read_and_names_its_source() {
        var rates = BackgroundRates.read(null);
        assertThat(rates.of("GUILLAIN_BARRE"))
                .hasSize(11)
                .allSatisfy(rate -> assertThat(rate.source()).isNotBlank());
        assertThat(rates.of("FEVER")).isEmpty();
    }
}
