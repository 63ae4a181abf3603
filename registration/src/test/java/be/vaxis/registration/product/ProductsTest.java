package be.vaxis.registration.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.vaxis.kernel.Cnk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {

    final Products products = new Products();

    @Test
    void five_vaccines_are_used_here_and_one_elsewhere() {
        assertThat(products.usedHere())
                .extracting(Product::code)
                .containsExactly("COMIRNATY", "SPIKEVAX", "VAXZEVRIA", "JCOVDEN", "NUVAXOVID");
        assertThat(products.all()).extracting(Product::code).endsWith("NUVAXOVID", "COVISHIELD");
    }

    @Test
    void every_code_of_ours_is_well_formed_and_used_once() {
        assertThat(products.all()).allMatch(product -> product.cnk().hasValidCheckDigit());
        assertThat(products.all()).extracting(Product::cnk).doesNotHaveDuplicates();
        assertThat(products.all()).flatExtracting(Product::gtins).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_makes_sense() {
        assertThat(products.all()).flatExtracting(Product::rules).allSatisfy(rule -> {
            assertThat(rule.minimumDays()).isPositive().isLessThanOrEqualTo(rule.recommendedDays());
            assertThat(rule.recommendedDays()).isLessThanOrEqualTo(rule.maximumDays());
            assertThat(rule.doses()).isBetween(1, 2);
        });
    }

    @Test
    void a_vaccine_is_found_by_its_national_code() {
        assertThat(products.withCnk(Cnk.parse("9900-028")).code()).isEqualTo("SPIKEVAX");
    }

    @Test
    void a_vaccine_is_found_by_the_number_of_its_vial_and_of_its_box() {
        assertThat(products.withGtin(new Gtin("09520000000219")).code()).isEqualTo("SPIKEVAX");
        assertThat(products.withGtin(new Gtin("19520000000216")).code()).isEqualTo("SPIKEVAX");
    }

    @Test
    void a_number_of_the_trade_has_fourteen_digits_and_the_last_one_checks() {
        for (String wrong : List.of("09520000000218", "9520000000219", "0952000000021X", "095200000002190")) {
            assertThatThrownBy(() -> new Gtin(wrong)).as(wrong).isInstanceOf(Gtin.InvalidGtin.class);
        }
    }

    @Test
    void a_substance_of_one_brand_names_the_vaccine() {
        assertThat(products.withAtc("J07BN04").code()).isEqualTo("NUVAXOVID");
    }

    @Test
    void a_substance_of_several_brands_does_not() {
        assertThatThrownBy(() -> products.withAtc("J07BN01")).isInstanceOf(AmbiguousProduct.class);
    }

    @Test
    void the_index_changed_with_the_year_2023() {
        Product comirnaty = products.named("COMIRNATY");
        assertThat(comirnaty.atcOn(LocalDate.of(2022, 12, 31))).contains("J07BX03");
        assertThat(comirnaty.atcOn(LocalDate.of(2023, 1, 1))).contains("J07BN01");
    }

    @Test
    void a_dose_of_late_december_2020_had_no_code_in_that_index_yet() {
        assertThat(products.named("COMIRNATY").atcOn(LocalDate.of(2020, 12, 28)))
                .isEmpty();
    }

    @Test
    void the_age_fell_on_the_day_of_the_decision() {
        Product comirnaty = products.named("COMIRNATY");
        assertThat(comirnaty.ruleOn(LocalDate.of(2021, 5, 27)).orElseThrow().minimumAge())
                .isEqualTo(16);
        assertThat(comirnaty.ruleOn(LocalDate.of(2021, 5, 28)).orElseThrow().minimumAge())
                .isEqualTo(12);
    }

    @Test
    void before_its_first_day_a_vaccine_has_no_rule() {
        assertThat(products.named("JCOVDEN").ruleOn(LocalDate.of(2021, 3, 10))).isEmpty();
    }

    @Test
    void every_decision_names_its_source_and_vaccines_of_the_table() {
        assertThat(products.mixes()).isNotEmpty().allSatisfy(mix -> {
            assertThat(mix.source()).isNotBlank();
            mix.after().forEach(products::named);
            mix.products().forEach(products::named);
        });
        assertThat(products.boosters()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            rule.after().keySet().forEach(products::named);
            rule.products().forEach(products::named);
        });
    }

    @Test
    void what_was_decided_here_and_not_by_the_agency_says_who_decided_it() {
        assertThat(products.all())
                .flatExtracting(Product::rules)
                .filteredOn(rule -> rule.offeredAge() != null)
                .hasSize(4)
                .allMatch(rule -> rule.source() != null && rule.firstOfferedAge() > rule.minimumAge());
    }

    @Test
    void the_rule_for_boosters_is_that_of_the_day() {
        assertThat(products.boosterOn(LocalDate.of(2021, 9, 28))).isEmpty();
        assertThat(products.boosterOn(LocalDate.of(2021, 9, 29)).orElseThrow().minimumAge())
                .isEqualTo(65);
        assertThat(products.boosterOn(LocalDate.of(2021, 11, 26)).orElseThrow().minimumAge())
                .isEqualTo(65);
        assertThat(products.boosterOn(LocalDate.of(2021, 11, 27)).orElseThrow().minimumAge())
                .isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({"vp, prophylaxis", "mp, medicinal-product", "ma, mah-manf"})
    void the_codes_of_a_certificate_are_in_the_european_value_sets(String field, String file) throws IOException {
        Path codes = Path.of(System.getProperty("vaxis.data", ""), "dcc-valuesets", "vaccine-" + file + ".json");
        assumeTrue(Files.isReadable(codes), "vaxis.data does not hold the value sets");
        String valueSet = Files.readString(codes);
        assertThat(products.all()).allSatisfy(product -> {
            var eu = product.eu();
            String code = switch (field) {
                case "vp" -> eu.prophylaxis();
                case "mp" -> eu.product();
                default -> eu.holder();
            };
            assertThat(valueSet).contains("\"" + code + "\"");
        });
    }

    @Test
    void an_unknown_code_has_a_name_of_its_own() {
        assertThatThrownBy(() -> products.named("SPUTNIK")).isInstanceOf(UnknownProduct.class);
    }
}
