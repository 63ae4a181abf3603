package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Sex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortTest {

    private static final PartialDate NEW_YEAR_1980 = new PartialDate(1980, 1, 1);

    @ParameterizedTest
    @CsvSource({"20, 0", "20, 1", "55, 0", "55, 1", "0, 1", "100, 1", "105, 0", "109, 1"})
    void in_a_year_of_the_whole_country_nobody_shares_a_number(int age, int sex) {
        var births = everyone(age, sex);
        var numbers = new HashSet<String>();

        assertThat(births.stream().allMatch(birth -> numbers.add(birth.insz().value())))
                .isTrue();
        assertThat(births.stream().allMatch(birth -> birth.age() == age)).isTrue();
        assertThat(births.stream().allMatch(birth -> birth.date().year() == 2020 - age))
                .isTrue();
    }

    @Test
    void the_number_tells_birth_date_and_sex_of_most_people() {
        var women = everyone(40, Population.WOMEN);
        var told = women.stream().filter(woman -> woman.insz().birthDate().equals(Optional.of(woman.date())));

        assertThat(told.count()).isGreaterThan(women.size() * 98L / 100);
        assertThat(women.stream()
                        .filter(woman -> woman.sex() == Sex.FEMALE)
                        .allMatch(woman -> woman.insz().sex().equals(Optional.of(Sex.FEMALE))))
                .isTrue();
    }

    @Test
    void who_comes_after_the_last_serial_number_of_new_year_has_a_number_without_month() {
        var born = everyone(40, Population.MEN).stream()
                .filter(man -> man.date().equals(NEW_YEAR_1980) && !man.insz().isBis())
                .toList();
        var later = born.stream()
                .filter(man -> man.insz().value().startsWith("8000"))
                .toList();

        assertThat(born.size() - later.size()).isEqualTo(499);
        assertThat(later)
                .isNotEmpty()
                .allMatch(man -> man.insz().birthDate().equals(Optional.of(new PartialDate(1980, null, null))));
    }

    @Test
    void in_2000_the_sixth_digit_starts_at_2_for_1_means_that_nothing_is_known() {
        var born = everyone(20, Population.MEN);

        assertThat(born.stream().allMatch(man -> man.insz().birthDate().isPresent()))
                .isTrue();
        assertThat(born.stream().anyMatch(man -> man.insz().value().startsWith("000002")))
                .isTrue();
    }

    @Test
    void a_bis_number_of_unknown_sex_goes_with_an_unknown_sex() {
        var women = everyone(30, Population.WOMEN);

        assertThat(women.stream().allMatch(woman -> woman.insz().sex().isEmpty() == (woman.sex() == Sex.UNKNOWN)))
                .isTrue();
        assertThat(women.stream().anyMatch(woman -> woman.sex() == Sex.UNKNOWN)).isTrue();
    }

    private static List<Birth> everyone(int age, int sex) {
        var people = Ages.OF_2021.everywhere(sex, age);
        var cohort = new Cohort(age, sex, people);
        List<Birth> births = new ArrayList<>();
        for (var entity = 0; entity < people.length; entity++) {
            for (var number = 0; number < people[entity]; number++) {
                births.add(cohort.birth(entity, number));
            }
        }
        return births;
    }
}
