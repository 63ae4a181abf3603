package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.PostalCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private final Atlas atlas = Atlas.BELGIUM;
    private final Population population = Population.OF_2021;
    private final Ages ages = Ages.OF_2021;

    @Test
    void there_are_581_municipalities_and_1146_postal_codes() {
        assertThat(atlas.municipalities()).hasSize(581).doesNotHaveDuplicates();
        assertThat(atlas.places()).hasSize(1146).extracting(Place::postalCode).doesNotHaveDuplicates();
    }

    @Test
    void every_municipality_has_a_postal_code_and_people() {
        for (var municipality = 0; municipality < atlas.municipalities().size(); municipality++) {
            assertThat(atlas.places(municipality)).isNotEmpty();
            assertThat(population.peopleFrom(0, municipality)).isPositive();
        }
    }

    @Test
    void the_country_has_as_many_people_as_statbel_counted() {
        var people = IntStream.range(0, population.municipalities())
                .map(municipality -> population.peopleFrom(0, municipality))
                .sum();

        assertThat(people).isEqualTo(11_521_238);
    }

    @Test
    void both_tables_count_the_same_people() {
        for (var entity : FederatedEntity.values()) {
            for (var sex = 0; sex < 2; sex++) {
                for (var band = 0; band < population.bands().size(); band++) {
                    assertThat(byAge(entity.ordinal(), sex, population.bands().get(band)))
                            .isEqualTo(byMunicipality(entity, sex, band));
                }
            }
        }
    }

    @Test
    void neighbours_stand_beside_each_other() {
        assertThat(atlas.municipalities().getFirst().entity()).isEqualTo(FederatedEntity.FLANDERS);
        assertThat(atlas.municipalities().getLast().entity()).isEqualTo(FederatedEntity.OSTBELGIEN);
    }

    @Test
    void a_place_has_its_name_in_each_language() {
        var liege = atlas.places().stream()
                .filter(p -> p.postalCode().equals(new PostalCode("4000")))
                .findFirst()
                .orElseThrow();

        assertThat(liege.name(Language.NL)).isEqualTo("Luik");
        assertThat(liege.name(Language.FR)).isEqualTo("Liège");
        assertThat(liege.name(Language.DE)).isEqualTo("Liège");
        assertThat(liege.name(Language.EN)).isEqualTo("Liège");
    }

    private int byAge(int entity, int sex, Band band) {
        return IntStream.rangeClosed(band.from(), band.to())
                .map(age -> ages.people(entity, sex, age))
                .sum();
    }

    private int byMunicipality(FederatedEntity entity, int sex, int band) {
        return IntStream.range(0, population.municipalities())
                .filter(municipality -> atlas.municipalities().get(municipality).entity() == entity)
                .map(municipality -> population.people(municipality, sex, band))
                .sum();
    }
}
