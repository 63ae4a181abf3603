package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.Sex;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred thousand people against the tables, and against the parts that the code promises. */
class FiguresTest {

    private static final int SIZE = 100_000;
    private static final Population POPULATION = Population.OF_2021;
    private static final Atlas ATLAS = Atlas.BELGIUM;
    private static final double SCALE = SIZE / 11_521_238.0;

    @Test
    void every_municipality_has_its_share() {
        var counts = Census.by(Census::town);

        for (var number = 0; number < ATLAS.municipalities().size(); number++) {
            var town = ATLAS.municipalities().get(number);
            assertThat((double) counts.getOrDefault(town, 0))
                    .as(town.nameNl())
                    .isCloseTo(POPULATION.peopleFrom(0, number) * SCALE, within(12.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"FLANDERS, 6653062", "BRUSSELS_COCOM, 1219970", "WALLONIA, 3570062", "OSTBELGIEN, 78144"})
    void every_entity_has_its_share(FederatedEntity entity, int people) {
        var part = Census.part(citizen -> Census.town(citizen).entity() == entity);

        assertThat(part * SIZE).isCloseTo(people * SCALE, within(12.0));
    }

    @Test
    void every_age_band_has_its_share() {
        var counts = Census.by(Census::age);

        for (var band = 0; band < POPULATION.bands().size(); band++) {
            var ages = POPULATION.bands().get(band);
            var found = IntStream.rangeClosed(ages.from(), ages.to())
                    .map(age -> counts.getOrDefault(age, 0))
                    .sum();
            assertThat((double) found).as("%s", ages).isCloseTo(people(band) * SCALE, within(80.0));
        }
    }

    @Test
    void every_year_of_age_has_its_share() {
        var counts = Census.by(Census::age);

        for (var age = 0; age < 90; age++) {
            var expected = (sum(Ages.OF_2021.everywhere(0, age)) + sum(Ages.OF_2021.everywhere(1, age))) * SCALE;
            assertThat((double) counts.get(age)).as("age %s", age).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        }
    }

    @Test
    void men_and_women_have_their_share() {
        assertThat(Census.part(citizen -> citizen.sex() == Sex.MALE)).isCloseTo(0.4928 * 0.998, within(0.002));
        assertThat(Census.part(citizen -> citizen.sex() == Sex.UNKNOWN)).isCloseTo(0.002, within(0.0007));
    }

    @Test
    void every_part_of_the_year_has_its_birthdays() {
        var counts = Census.by(citizen -> String.valueOf(citizen.birthDate().month()));

        for (var month = 2; month <= 12; month++) {
            assertThat(counts.get(String.valueOf(month))).isBetween(7_000, 9_000);
        }
    }

    @Test
    void a_few_have_a_bis_number_or_an_unknown_birthday() {
        assertThat(Census.part(citizen -> citizen.insz().isBis())).isCloseTo(0.015, within(0.002));
        assertThat(Census.part(citizen -> citizen.birthDate().exact().isEmpty()))
                .isCloseTo(0.004, within(0.001));
    }

    @Test
    void most_can_be_called_or_mailed_and_fewer_of_the_old() {
        Predicate<Citizen> old = citizen -> Census.age(citizen) >= 75;
        Predicate<Citizen> hasPhone =
                c -> c.contact().mobile() != null || c.contact().phone2() != null;
        Predicate<Citizen> hasMail = c -> c.contact().mail() != null;
        Predicate<Citizen> hasNeither = c -> !c.contact().reachable();

        assertThat(Census.part(hasPhone)).isCloseTo(0.88, within(0.01));
        assertThat(Census.part(hasMail)).isCloseTo(0.70, within(0.01));
        assertThat(Census.part(hasNeither)).isCloseTo(0.06, within(0.01));
        assertThat(Census.partOf(old, hasPhone)).isLessThan(0.65);
        assertThat(Census.partOf(old, hasMail)).isLessThan(0.4);
    }

    @Test
    void no_number_or_mail_address_can_reach_anybody() {
        assertThat(Census.part(citizen -> reachesNobody(citizen))).isEqualTo(1);
        assertThat(Census.distinct(
                        Census.CITIZENS.stream(),
                        c -> c.contact().mobile() == null
                                ? c.index()
                                : c.contact().mobile()))
                .isTrue();
        assertThat(Census.distinct(
                        Census.CITIZENS.stream(),
                        c -> c.contact().mail() == null
                                ? c.index()
                                : c.contact().mail()))
                .isTrue();
    }

    @Test
    void each_entity_speaks_its_language() {
        Map<FederatedEntity, Language> expected = Map.of(
                FederatedEntity.FLANDERS, Language.NL,
                FederatedEntity.BRUSSELS_COCOM, Language.FR,
                FederatedEntity.WALLONIA, Language.FR,
                FederatedEntity.OSTBELGIEN, Language.DE);

        expected.forEach((entity, language) -> assertThat(
                        Census.partOf(c -> Census.town(c).entity() == entity, c -> c.language() == language))
                .isGreaterThan(0.7));
    }

    private static boolean reachesNobody(Citizen citizen) {
        var contact = citizen.contact();
        var mobile = contact.mobile() == null || contact.mobile().matches("\\+3245[0-4][0-9]{6}");
        var phone2 = contact.phone2() == null || contact.phone2().matches("\\+32(?:2|4|9|87)0[0-9]{5,6}");
        var mail = contact.mail() == null || contact.mail().matches("[a-z]+\\.[a-z]+\\.[0-9a-z]+@burger\\.example");
        return mobile && phone2 && mail;
    }

    private static int people(int band) {
        return IntStream.range(0, POPULATION.municipalities())
                .map(m -> POPULATION.people(m, Population.MEN, band) + POPULATION.people(m, Population.WOMEN, band))
                .sum();
    }

    private static int sum(int[] numbers) {
        return IntStream.of(numbers).sum();
    }
}
