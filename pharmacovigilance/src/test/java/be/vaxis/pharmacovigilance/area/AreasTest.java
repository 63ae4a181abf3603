package be.vaxis.pharmacovigilance.area;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Nis5;
import be.vaxis.kernel.PostalCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AreasTest {

    final Areas areas = new Areas();
    final Residences residences = new Residences();

    @Test
    void the_map_is_that_of_2019_to_2024() {
        assertThat(count(AreaLevel.MUNICIPALITY)).isEqualTo(581);
        assertThat(count(AreaLevel.ARRONDISSEMENT)).isEqualTo(43);
        assertThat(count(AreaLevel.PROVINCE)).isEqualTo(10);
        assertThat(count(AreaLevel.REGION)).isEqualTo(3);
        assertThat(count(AreaLevel.COUNTRY)).isEqualTo(1);
    }

    @Test
    void ghent_lies_in_its_arrondissement_province_and_region() {
        assertThat(areas.around("44021", AreaLevel.MUNICIPALITY)).isEqualTo("44021");
        assertThat(areas.around("44021", AreaLevel.ARRONDISSEMENT)).isEqualTo("44000");
        assertThat(areas.around("44021", AreaLevel.PROVINCE)).isEqualTo("40000");
        assertThat(areas.around("44021", AreaLevel.REGION)).isEqualTo("02000");
        assertThat(areas.around("44021", AreaLevel.COUNTRY)).isEqualTo("01000");
    }

    @Test
    void brussels_has_no_province_so_the_region_stands_in() {
        assertThat(areas.around("21004", AreaLevel.PROVINCE)).isEqualTo("04000");
    }

    @Test
    void an_unknown_residence_is_unknown_up_to_the_country() {
        assertThat(areas.around(Area.UNKNOWN, AreaLevel.REGION)).isEqualTo(Area.UNKNOWN);
        assertThat(areas.around(Area.UNKNOWN, AreaLevel.COUNTRY)).isEqualTo(Area.COUNTRY);
    }

    @Test
    void every_postal_code_lies_in_a_municipality_of_the_map() {
        var found = IntStream.rangeClosed(1000, 9999)
                .mapToObj(code -> residences.municipalityOf(new PostalCode(String.valueOf(code))))
                .flatMap(java.util.Optional::stream)
                .toList();
        assertThat(found)
                .hasSize(1146)
                .allMatch(nis5 -> areas.find(nis5.value()).isPresent());
        assertThat(residences.municipalityOf(new PostalCode("9000"))).contains(new Nis5("44021"));
        assertThat(residences.municipalityOf(new PostalCode("9999"))).isEmpty();
    }

    private long count(AreaLevel level) {
        return areas.all().stream().filter(area -> area.level() == level).count();
    }
}
