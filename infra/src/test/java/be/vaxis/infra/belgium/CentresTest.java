package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.PostalCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentresTest {

    private static final List<CentreSite> CENTRES = Centres.all();

    @Test
    void every_postal_code_has_one_centre() {
        assertThat(CENTRES.stream().flatMap(centre -> centre.competence().stream()))
                .containsExactlyInAnyOrderElementsOf(Census.TOWNS.keySet());
    }

    @ParameterizedTest
    @CsvSource({"FLANDERS, 95", "BRUSSELS_COCOM, 10", "WALLONIA, 51", "OSTBELGIEN, 2"})
    void each_entity_has_as_many_centres_as_in_2021(FederatedEntity entity, int expected) {
        assertThat(CENTRES.stream().filter(centre -> entity(centre) == entity)).hasSize(expected);
    }

    @Test
    void a_centre_stands_in_its_own_area_which_lies_in_one_entity() {
        assertThat(CENTRES).allSatisfy(centre -> {
            assertThat(centre.competence()).contains(centre.address().postalCode());
            assertThat(centre.competence())
                    .allMatch(code -> Census.TOWNS.get(code).entity() == entity(centre));
        });
    }

    @Test
    void every_id_and_name_is_there_once() {
        assertThat(CENTRES)
                .extracting(CentreSite::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]+(-[A-Z]+)+"));
        assertThat(CENTRES).extracting(CentreSite::nameNl).doesNotHaveDuplicates();
        assertThat(CENTRES).extracting(CentreSite::nameFr).doesNotHaveDuplicates();
        assertThat(CENTRES).extracting(CentreSite::id).contains("GENT-EXPO", "ANTWERPEN-EXPO", "LIEGE-EXPO");
    }

    @Test
    void lines_follow_the_people_of_the_area() {
        var people = people();

        assertThat(CENTRES).allSatisfy(centre -> {
            var served = centre.competence().stream()
                    .map(Census.TOWNS::get)
                    .distinct()
                    .mapToInt(people::get)
                    .sum();
            assertThat((double) centre.lines()).isCloseTo(Math.max(1, served / 9_000.0), within(0.5));
        });
        assertThat(CENTRES.stream().mapToInt(CentreSite::lines).sum()).isBetween(1_200, 1_350);
    }

    @Test
    void antwerp_ghent_and_brussels_book_themselves() {
        assertThat(CENTRES.stream().filter(CentreSite::selfBooked))
                .hasSize(12)
                .allMatch(centre -> centre.id().matches("GENT-.*|ANTWERPEN-.*")
                        || entity(centre) == FederatedEntity.BRUSSELS_COCOM);
    }

    private static FederatedEntity entity(CentreSite centre) {
        PostalCode code = centre.address().postalCode();
        return Census.TOWNS.get(code).entity();
    }

    private static Map<Municipality, Integer> people() {
        return IntStream.range(0, Atlas.BELGIUM.municipalities().size())
                .boxed()
                .collect(Collectors.toMap(
                        Atlas.BELGIUM.municipalities()::get, m -> Population.OF_2021.peopleFrom(0, m)));
    }
}
