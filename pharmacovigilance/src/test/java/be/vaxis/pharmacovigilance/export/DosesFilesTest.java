package be.vaxis.pharmacovigilance.export;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.disclosure.Group;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DosesFilesTest {

    static final ReleasedDose ANNAS = new ReleasedDose(
            "0123456789abcdef0123456789abcdef",
            Form.WHOLE,
            1,
            IsoWeek.parse("2021-W05"),
            AreaLevel.PROVINCE,
            new Group("40000", "65-69"),
            "F",
            "COMIRNATY");
    static final ReleasedDose HIDDEN = new ReleasedDose(
            "fedcba9876543210fedcba9876543210",
            Form.PART,
            2,
            IsoWeek.parse("2021-W08"),
            AreaLevel.COUNTRY,
            new Group("01000", "all"),
            "X",
            null);

    @TempDir
    Path folder;

    @Test
    void the_table_has_a_heading_and_a_row_per_dose() throws IOException {
        assertThat(csv(SCOPE, List.of(ANNAS, HIDDEN))).isEqualTo("""
                pseudonym,history,week,dose_number,product,sex,age_band,area_level,area\r
                0123456789abcdef0123456789abcdef,whole,2021-W05,1,COMIRNATY,F,65-69,province,40000\r
                fedcba9876543210fedcba9876543210,part,2021-W08,2,,X,all,country,01000\r
                """);
    }

    @Test
    void what_was_not_asked_has_no_column() throws IOException {
        var little = new Scope(
                Set.of(Column.WEEK),
                SCOPE.from(),
                SCOPE.until(),
                new TreeSet<>(),
                AreaLevel.COUNTRY,
                AgeScheme.ALL,
                false);
        assertThat(csv(little, List.of(ANNAS))).isEqualTo("""
                pseudonym,history,week\r
                0123456789abcdef0123456789abcdef,whole,2021-W05\r
                """);
    }

    @Test
    void parquet_and_csv_hold_the_same() throws IOException {
        List<ReleasedDose> doses = new ArrayList<>(List.of(ANNAS, HIDDEN));
        IntStream.range(0, 50_000).mapToObj(DosesFilesTest::dose).forEach(doses::add);
        var csv = csv(SCOPE, doses)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        var parquet = folder.resolve("doses.parquet");
        try (var writer = new ParquetDoses(parquet, DoseField.of(SCOPE), Map.of("study", "of a test"))) {
            for (var dose : doses) {
                writer.write(dose);
            }
        }
        assertThat(ParquetRows.read(parquet)).isEqualTo(csv);
    }

    @Test
    void a_value_with_a_comma_or_a_quote_is_quoted() throws IOException {
        var file = folder.resolve("quoted.csv");
        try (var csv = new Csv(file, List.of("a", "b"))) {
            csv.row("one, two", "\"three\"");
            csv.row(null, "line\nbreak");
        }
        assertThat(Files.readString(file)).isEqualTo("a,b\r\n\"one, two\",\"\"\"three\"\"\"\r\n,\"line\nbreak\"\r\n");
    }

    private String csv(Scope scope, List<ReleasedDose> doses) throws IOException {
        var file = folder.resolve("doses.csv");
        try (var writer = new CsvDoses(file, DoseField.of(scope))) {
            for (var dose : doses) {
                writer.write(dose);
            }
        }
        return Files.readString(file);
    }

    private static ReleasedDose dose(int seed) {
        return new ReleasedDose(
                "%032x".formatted(seed * 7_919L),
                Form.WHOLE,
                1 + seed % 3,
                new IsoWeek(IsoWeek.parse("2021-W01").monday().plusWeeks(seed % 40)),
                AreaLevel.MUNICIPALITY,
                new Group("44021", AgeScheme.CAMPAIGN.band(seed % 100)),
                seed % 2 == 0 ? "F" : "M",
                seed % 11 == 0 ? null : "SPIKEVAX");
    }
}
