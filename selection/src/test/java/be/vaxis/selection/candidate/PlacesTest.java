package be.vaxis.selection.candidate;

import static be.vaxis.selection.candidate.FederatedEntity.BRUSSELS;
import static be.vaxis.selection.candidate.FederatedEntity.FLANDERS;
import static be.vaxis.selection.candidate.FederatedEntity.OSTBELGIEN;
import static be.vaxis.selection.candidate.FederatedEntity.WALLONIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.vaxis.kernel.PostalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "1000, BRUSSELS", "1299, BRUSSELS", "1300, WALLONIA", "1499, WALLONIA", "1500, FLANDERS", "3999, FLANDERS",
        "4000, WALLONIA", "4700, OSTBELGIEN", "4702, WALLONIA", "4791, OSTBELGIEN", "7999, WALLONIA", "8000, FLANDERS",
        "9999, FLANDERS"
    })
    void a_postal_code_lies_in_one_federated_entity(String code, FederatedEntity entity) {
        assertThat(FederatedEntity.of(PostalCode.parse(code))).isEqualTo(entity);
    }

    @Test
    void every_postal_code_in_use_lies_where_the_table_of_places_says() throws IOException {
        var table = Path.of(System.getProperty("vaxis.data", "../../shared/data"), "postal-codes-be.csv");
        assumeTrue(Files.exists(table));

        try (var lines = Files.lines(table)) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(place -> assertThat(FederatedEntity.of(PostalCode.parse(place[0])))
                            .as(place[0])
                            .isEqualTo(named(place[place.length - 1])));
        }
    }

    @Test
    void a_range_is_read_as_it_prints() {
        assertThat(PostalRange.parse("9000")).hasToString("9000");
        assertThat(PostalRange.parse(" 9000 - 9099 ")).hasToString("9000-9099");
        assertThatThrownBy(() -> PostalRange.parse("9099-9000")).isInstanceOf(InvalidPostalRange.class);
    }

    @Test
    void every_age_lies_in_one_band() {
        assertThat(AgeBand.of(0).label()).isEqualTo("0–17");
        assertThat(AgeBand.of(17).label()).isEqualTo("0–17");
        assertThat(AgeBand.of(18).label()).isEqualTo("18–24");
        assertThat(AgeBand.of(85).label()).isEqualTo("85+");
        assertThat(AgeBand.of(200).label()).isEqualTo("85+");
    }

    private static FederatedEntity named(String inTable) {
        return switch (inTable) {
            case "BRUSSELS_COCOM" -> BRUSSELS;
            case "FLANDERS" -> FLANDERS;
            case "WALLONIA" -> WALLONIA;
            default -> OSTBELGIEN;
        };
    }
}
