package be.vaxis.pharmacovigilance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PostalCode;
import be.vaxis.pharmacovigilance.area.Areas;
import be.vaxis.pharmacovigilance.area.Residences;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which cell of the published file a dose is counted. */
class CellsTest {

    static final LocalDate GIVEN = LocalDate.of(2021, 5, 25);

    @ParameterizedTest
    @CsvSource({
        "2021-05-26, 00-11", // told to be born after the dose
        "2009-05-26, 00-11",
        "2009-05-25, 12-15",
        "2005-05-26, 12-15",
        "2005-05-25, 16-17",
        "2003-05-25, 18-24",
        "1996-05-25, 25-34",
        "1937-05-25, 75-84",
        "1936-05-26, 75-84",
        "1936-05-25, 85+",
        "1905-01-01, 85+"
    })
    void an_age_group_begins_on_a_birthday(String born, String group) {
        assertThat(AgeGroup.of(Optional.of(PartialDate.parse(born)), GIVEN)).isEqualTo(group);
    }

    @Test
    void who_has_no_birth_date_has_no_age_group() {
        assertThat(AgeGroup.of(Optional.empty(), GIVEN)).isEqualTo("NA");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, A", "2, 2, B", "1, 1, C", "2, 1, E", "3, 2, E", "2, 3, A", "3, 3, B"})
    void a_letter_tells_the_place_in_the_series(int number, int of, Letter letter) {
        assertThat(Letter.of(number, of)).contains(letter);
    }

    @Test
    void what_does_not_count_is_not_counted() {
        assertThat(Letter.of(0, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9000, Flanders",
        "1300, Wallonia",
        "1500, Flanders",
        "1000, Brussels",
        "4000, Wallonia",
        "4700, Ostbelgien",
        "4780, Ostbelgien",
        "4960, Wallonia",
        "9999, NA"
    })
    void a_region_is_where_somebody_lives(String postalCode, String region) {
        assertThat(new Region(new Areas(), new Residences()).of(new PostalCode(postalCode)))
                .isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({"COMIRNATY, Pfizer-BioNTech", "JCOVDEN, Johnson&Johnson", "NUVAXOVID, Other", "ANOTHER, Other"})
    void a_product_has_the_name_of_the_file(String product, String brand) {
        assertThat(Brand.of(product)).isEqualTo(brand);
    }
}
