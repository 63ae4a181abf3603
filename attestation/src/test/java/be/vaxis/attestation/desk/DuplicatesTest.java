package be.vaxis.attestation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.desk.FoundRecord.Source;
import be.vaxis.attestation.hcert.dcc.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    static final LocalDate DAY = LocalDate.parse("2021-03-10");

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1, 2})
    void a_dose_of_no_number_within_two_days_is_put_under_the_one_that_counts(int days) {
        FoundRecord first = dose(1, "COMIRNATY", 1, DAY);
        FoundRecord again = dose(2, "COMIRNATY", 0, DAY.plusDays(days));

        assertThat(Duplicates.merged(List.of(first, again))).containsExactly(first.with(List.of(again)));
        assertThat(Duplicates.merged(List.of(again, first))).containsExactly(first.with(List.of(again)));
    }

    @Test
    void what_is_three_days_off_or_of_another_vaccine_or_counts_itself_stands_by_itself() {
        FoundRecord first = dose(1, "COMIRNATY", 1, DAY);
        FoundRecord later = dose(2, "COMIRNATY", 0, DAY.plusDays(3));
        FoundRecord other = dose(3, "SPIKEVAX", 0, DAY);
        FoundRecord second = dose(4, "COMIRNATY", 2, DAY.plusDays(30));

        assertThat(Duplicates.merged(List.of(first, later, other, second)))
                .containsExactly(first, later, other, second);
    }

    @Test
    void a_dose_told_a_second_time_is_put_in_one_place_only() {
        FoundRecord first = dose(1, "COMIRNATY", 1, DAY);
        FoundRecord second = dose(2, "COMIRNATY", 2, DAY.plusDays(2));
        FoundRecord again = dose(3, "COMIRNATY", 0, DAY.plusDays(1));

        assertThat(Duplicates.merged(List.of(first, again, second)))
                .containsExactly(first.with(List.of(again)), second);
    }

    static FoundRecord dose(int id, String product, int number, LocalDate day) {
        return new FoundRecord(
                new UUID(0, id), Source.REGISTER, Kind.VACCINATION, day, product, number, 2, Set.of(), null, List.of());
    }
}
