package be.vaxis.attestation.valueset;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.valueset.ValueSet.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueSetsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 12);
    private static final ValueSets OURS = ValueSets.ours();

    @Test
    void a_code_that_was_withdrawn_is_read_but_not_issued() {
        ValueSet prophylaxis = set(ValueSets.PROPHYLAXIS);
        assertThat(prophylaxis.knows("J07BX03")).isTrue();
        assertThat(prophylaxis.issues("J07BX03")).isFalse();
        assertThat(prophylaxis.issues("1119349007")).isTrue();
        assertThat(prophylaxis.knows("1119349008")).isFalse();
    }

    @Test
    void a_product_is_encoded_as_the_instructions_say() {
        assertThat(OURS.encodingOf("comirnaty"))
                .contains(new Encoding(
                        "Comirnaty", "EU/1/20/1528", "ORG-100030215", List.of("1119349007", "28531000087107")));
        assertThat(OURS.encodingOf("Dafalgan")).isEmpty();
    }

    @Test
    void three_codes_agree_only_when_one_instruction_holds_them_all() {
        assertThat(OURS.agree("EU/1/20/1528", "ORG-100030215", "1119349007")).isTrue();
        assertThat(OURS.agree("EU/1/20/1528", "ORG-100031184", "1119349007")).isFalse();
        assertThat(OURS.agree("EU/1/20/1528", "ORG-100030215", "29061000087103"))
                .isFalse();
    }

    @Test
    void every_instruction_names_codes_that_are_known() {
        assertThat(OURS.encodings())
                .hasSize(39)
                .allMatch(encoding -> set(ValueSets.PRODUCT).knows(encoding.product()))
                .allMatch(encoding -> set(ValueSets.HOLDER).knows(encoding.holder()))
                .allMatch(encoding -> encoding.prophylaxis().stream().allMatch(set(ValueSets.PROPHYLAXIS)::issues));
    }

    @Test
    void a_product_that_was_withdrawn_has_its_instruction_still_but_is_not_issued() {
        assertThat(OURS.encodings())
                .extracting(Encoding::product)
                .filteredOn(product -> !set(ValueSets.PRODUCT).issues(product))
                .containsExactlyInAnyOrder("NVX-CoV2373", "Vidprevtyn", "VLA2001", "Inactivated-SARS-CoV-2-Vero-Cell");
    }

    @Test
    void an_edition_holds_from_its_day_until_the_next() {
        ValueSets two = new ValueSets(List.of(edition("2021-01-01", "A"), edition("2021-06-01", "B")), List.of());
        assertThat(two.codesOn(LocalDate.of(2021, 1, 1))).isEqualTo(Map.of("x", List.of("A")));
        assertThat(two.codesOn(LocalDate.of(2021, 5, 31))).isEqualTo(Map.of("x", List.of("A")));
        assertThat(two.codesOn(LocalDate.of(2021, 6, 1))).isEqualTo(Map.of("x", List.of("B")));
    }

    @Test
    void before_its_first_edition_a_set_is_that_one() {
        ValueSets two = new ValueSets(List.of(edition("2021-06-01", "B"), edition("2021-01-01", "A")), List.of());
        assertThat(two.codesOn(LocalDate.of(2020, 12, 31))).isEqualTo(Map.of("x", List.of("A")));
        assertThat(two.on("y", LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    void a_product_of_the_first_campaign_is_known_on_the_day_of_its_first_dose() {
        assertThat(OURS.codesOn(LocalDate.of(2020, 12, 28)).get(ValueSets.PRODUCT))
                .contains("EU/1/20/1528");
        assertThat(OURS.codesOn(LocalDate.of(2022, 11, 29))).isEqualTo(OURS.codesOn(DAY));
    }

    private static ValueSet set(String id) {
        return OURS.on(id, DAY).orElseThrow();
    }

    private static ValueSet edition(String date, String code) {
        return new ValueSet("x", LocalDate.parse(date), Map.of(code, new Entry(code, true)));
    }
}
