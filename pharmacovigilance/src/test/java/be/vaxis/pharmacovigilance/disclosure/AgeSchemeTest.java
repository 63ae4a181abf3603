package be.vaxis.pharmacovigilance.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgeSchemeTest {

    @Test
    void bands_are_cut_where_the_campaign_cut_them() {
        assertThat(AgeScheme.FIVE_YEARS.band(17)).isEqualTo("16-17");
        assertThat(AgeScheme.FIVE_YEARS.band(18)).isEqualTo("18-24");
        assertThat(AgeScheme.FIVE_YEARS.band(104)).isEqualTo("90+");
        assertThat(AgeScheme.CAMPAIGN.band(11)).isEqualTo("0-11");
        assertThat(AgeScheme.CAMPAIGN.band(12)).isEqualTo("12-15");
        assertThat(AgeScheme.BROAD.band(64)).isEqualTo("18-64");
        assertThat(AgeScheme.BROAD.band(65)).isEqualTo("65+");
        assertThat(AgeScheme.ALL.band(65)).isEqualTo("all");
    }

    @Test
    void an_unknown_age_stays_unknown_until_no_age_is_told() {
        assertThat(AgeScheme.BROAD.band(AgeScheme.UNKNOWN_AGE)).isEqualTo("unknown");
        assertThat(AgeScheme.ALL.band(AgeScheme.UNKNOWN_AGE)).isEqualTo("all");
        assertThat(AgeScheme.FIVE_YEARS.startOf(AgeScheme.UNKNOWN_AGE)).isEqualTo(AgeScheme.UNKNOWN_AGE);
    }

    @Test
    void every_band_lies_wholly_in_one_band_of_each_coarser_scheme() {
        for (var fine : AgeScheme.values()) {
            for (var coarse : AgeScheme.values()) {
                if (coarse.compareTo(fine) >= 0) {
                    var around = IntStream.range(-1, 130)
                            .boxed()
                            .collect(groupingBy(fine::band, mapping(coarse::band, toSet())));
                    assertThat(around.values()).as(fine + " in " + coarse).allMatch(bands -> bands.size() == 1);
                }
            }
        }
    }

    @Test
    void the_youngest_age_of_the_finest_band_stands_for_the_age_in_every_scheme() {
        IntStream.range(0, 130).forEach(age -> {
            for (var scheme : AgeScheme.values()) {
                assertThat(scheme.band(AgeScheme.FIVE_YEARS.startOf(age))).isEqualTo(scheme.band(age));
            }
        });
    }

    @Test
    void the_list_of_bands_is_complete() {
        for (var scheme : AgeScheme.values()) {
            assertThat(scheme.bands())
                    .containsAll(IntStream.range(-1, 130).mapToObj(scheme::band).toList());
        }
    }
}
