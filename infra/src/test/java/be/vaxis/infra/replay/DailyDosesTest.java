package be.vaxis.infra.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DailyDosesTest {

    static final LocalDate DAY = LocalDate.of(2021, 5, 25);
    static final Cell FIRST = new Cell(DAY, "Flanders", "Moderna", "A");

    @Test
    void columns_come_in_any_order_and_case() throws IOException {
        assertThat(read("COUNT,DOSE,BRAND,REGION,DATE\n7,A,Moderna,Flanders,2021-05-25\n"))
                .isEqualTo(Map.of(FIRST, 7L));
    }

    @Test
    void lines_that_differ_in_age_and_sex_are_added_up() throws IOException {
        assertThat(read("""
                "DATE","REGION","AGEGROUP","SEX","BRAND","DOSE","COUNT"
                "2021-05-25","Flanders","18-24","F","Moderna","A",3
                "2021-05-25","Flanders","85+","M","Moderna","A",4
                """)).isEqualTo(Map.of(FIRST, 7L));
    }

    @Test
    void an_empty_region_is_one_that_nobody_knows() throws IOException {
        assertThat(read("date,region,dose,brand,count\n2021-05-25,,A,Moderna,1\n")
                        .firstKey()
                        .region())
                .isEqualTo("NA");
    }

    @Test
    void missing_columns_are_named() {
        assertThatThrownBy(() -> read("date,region,count\n")).hasMessage("line 1: no column brand, dose");
    }

    @Test
    void every_faulty_line_is_named() {
        assertThatThrownBy(() -> read("""
                date,region,dose,brand,count
                2021-02-30,Flanders,A,Moderna,1
                2021-02-28,Flanders,A,Moderna,1
                2021-02-28,Flanders,A,Moderna,many
                2021-02-28,Flanders,A
                2021-02-28,Flanders,A,Moderna,-1
                """)).hasMessage("""
                line 2: cannot be read
                line 4: cannot be read
                line 5: cannot be read
                line 6: fewer than none""");
    }

    @Property
    void a_smaller_campaign_has_its_share_of_every_series(
            @ForAll("counts") TreeMap<LocalDate, Long> counts, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        var doses = new TreeMap<Cell, Long>();
        counts.forEach((day, count) -> doses.put(new Cell(day, "Flanders", "Moderna", "A"), count));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();

        var scaled = Scale.of(doses, share);

        assertThat(scaled.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(Math.round(all * share));
        assertThat(scaled.values()).allMatch(count -> count > 0);
        assertThat(doses.keySet()).containsAll(scaled.keySet());
    }

    @Test
    void the_whole_campaign_is_itself() throws IOException {
        Path real = Path.of(System.getProperty("vaxis.data", "../../shared/data"), "covid19be-vacc-daily-2021.csv");
        assumeThat(Files.exists(real)).isTrue();
        var doses = DailyDoses.read(real);
        assertThat(Scale.of(doses, 1)).isEqualTo(doses);
        assertThat(doses).hasSizeGreaterThan(6_000);
    }

    @Test
    void a_comparison_names_what_differs() {
        var other = new Cell(DAY, "Wallonia", "Moderna", "A");
        var comparison = Comparison.of(Map.of(FIRST, 7L, other, 1L), Map.of(FIRST, 6L, other, 1L));
        assertThat(comparison.differences()).containsExactly("2021-05-25 Flanders Moderna A: 6 instead of 7");
        assertThat(comparison.isEqual()).isFalse();
        assertThat(Comparison.of(Map.of(FIRST, 7L), Map.of(FIRST, 7L)).isEqual())
                .isTrue();
        assertThat(Comparison.of(Map.of(), Map.of(FIRST, 1L)).isEqual()).isFalse();
    }

    @Provide
    static Arbitrary<TreeMap<LocalDate, Long>> counts() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 200).map(DAY::plusDays),
                        Arbitraries.longs().between(0, 9_999))
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    private static TreeMap<Cell, Long> read(String text) throws IOException {
        return new TreeMap<>(DailyDoses.read(new BufferedReader(new StringReader(text))));
    }
}
