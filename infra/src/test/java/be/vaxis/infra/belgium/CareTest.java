package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.RizivNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareTest {

    private static final Belgium BELGIUM = Census.BELGIUM;
    private static final List<Citizen> CITIZENS = Census.CITIZENS;

    @ParameterizedTest
    @CsvSource({
        "GP, 130",
        "HOSPITAL_PHYSICIAN, 208",
        "OCCUPATIONAL_PHYSICIAN, 9",
        "COLLECTIVITY_PHYSICIAN, 17",
        "GYNAECOLOGIST, 17",
        "NURSE, 555",
        "PHARMACIST, 113"
    })
    void each_profession_has_as_many_as_the_country_would(Profession profession, double expected) {
        var found = Census.part(c -> c.care() != null && c.care().profession() == profession) * BELGIUM.size();

        assertThat(found).isCloseTo(expected, within(3.5 * Math.sqrt(expected)));
    }

    @Test
    void care_providers_are_adults_with_a_right_riziv_number_of_their_own() {
        Set<String> holders = new HashSet<>();
        CITIZENS.stream().filter(c -> c.care() != null).forEach(c -> {
            assertThat(Census.age(c)).isBetween(25, 64);
            assertThat(c.care().riziv().hasValidCheckDigits()).isTrue();
            assertThat(holders.add(c.care().riziv().holder())).isTrue();
        });

        assertThat(holders).hasSizeBetween(900, 1_200);
    }

    @Test
    void about_85_in_100_have_a_gmd_holder_who_is_a_gp_of_the_run() {
        var gps = gps(CITIZENS.stream()).keySet();

        assertThat(Census.part(c -> c.gmdHolder() != null)).isCloseTo(0.85, within(0.01));
        assertThat(CITIZENS.stream()
                        .map(Citizen::gmdHolder)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .isEqualTo(gps);
    }

    @Test
    void the_gmd_holder_lives_in_the_same_entity_or_across_its_border() {
        var towns = gps(CITIZENS.stream());
        var near = Census.part(c -> c.gmdHolder() == null
                || towns.get(c.gmdHolder()).entity() == Census.town(c).entity());

        assertThat(near).isGreaterThan(0.97);
    }

    @Test
    void who_lives_where_a_gp_lives_goes_to_one_there() {
        var towns = gps(CITIZENS.stream());
        var withGp = new HashSet<>(towns.values());

        assertThat(CITIZENS.stream().filter(c -> c.gmdHolder() != null && withGp.contains(Census.town(c))))
                .allSatisfy(c -> assertThat(towns.get(c.gmdHolder())).isEqualTo(Census.town(c)));
    }

    @Test
    void nobody_keeps_their_own_record() {
        assertThat(Census.part(c -> c.care() != null && c.care().riziv().equals(c.gmdHolder())))
                .isZero();
    }

    @Property(tries = 25)
    void the_smallest_run_has_gps_whatever_the_seed(@ForAll long seed) {
        assertThat(gps(Belgium.of(seed, Belgium.SMALLEST).citizens())).isNotEmpty(); // 15 on average
    }

    @Test
    void collectivities_have_a_physician_of_the_run_and_an_id_of_their_own() {
        var physicians = CITIZENS.stream()
                .map(Citizen::care)
                .filter(Objects::nonNull)
                .filter(care -> care.profession() == Profession.COLLECTIVITY_PHYSICIAN)
                .map(CareProvider::riziv)
                .collect(Collectors.toSet());

        assertThat(BELGIUM.collectivities()).extracting(Collectivity::id).doesNotHaveDuplicates();
        assertThat(BELGIUM.collectivities()).extracting(Collectivity::physician).isSubsetOf(physicians);
        assertThat(BELGIUM.collectivities())
                .extracting(Collectivity::postalCode)
                .isSubsetOf(Census.TOWNS.keySet());
    }

    @Test
    void people_live_in_collectivities_that_exist_and_suit_their_age() {
        Map<String, Collectivity> known =
                BELGIUM.collectivities().stream().collect(Collectors.toMap(Collectivity::id, c -> c));

        assertThat(Census.part(c -> c.collectivity() != null)).isBetween(0.008, 0.014);
        assertThat(CITIZENS.stream().filter(c -> c.collectivity() != null)).allSatisfy(c -> {
            var home = known.get(c.collectivity());
            assertThat(Census.age(c)).isGreaterThanOrEqualTo(home.kind() == Collectivity.Kind.PRISON ? 25 : 75);
        });
    }

    private static Map<RizivNumber, Municipality> gps(Stream<Citizen> citizens) {
        Map<RizivNumber, Municipality> gps = new HashMap<>();
        citizens.filter(c -> c.care() != null && c.care().profession() == Profession.GP)
                .forEach(c -> gps.put(c.care().riziv(), Census.town(c)));
        return gps;
    }
}
