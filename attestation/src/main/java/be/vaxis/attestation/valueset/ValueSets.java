package be.vaxis.attestation.valueset;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * All sets, each in one edition or more, and the encoding instructions.
 *
 * @param encodings of the newest edition, by brand
 */
public record ValueSets(List<ValueSet> editions, List<Encoding> encodings) {

    public static final String DISEASE = "disease-agent-targeted";
    public static final String PROPHYLAXIS = "sct-vaccines-covid-19";
    public static final String PRODUCT = "vaccines-covid-19-names";
    public static final String HOLDER = "vaccines-covid-19-auth-holders";
    public static final String TEST_TYPE = "covid-19-lab-test-type";
    public static final String TEST_RESULT = "covid-19-lab-result";
    public static final String TEST_DEVICE = "covid-19-lab-test-manufacturer-and-name";
    public static final String COUNTRY = "country-2-codes";

    public ValueSets {
        editions = List.copyOf(editions);
        encodings = List.copyOf(encodings);
    }

    /** Those that come with this module. */
    public static ValueSets ours() {
        return Tables.read();
    }

    /** Those of a folder of JSON files in the form of their publisher. */
    public static ValueSets folder(Path folder) throws IOException {
        return Published.read(folder);
    }

    /**
     * A set as it was on a day. On the days before the first edition that we have, it is that one: release 2.12.0 is the only one
     * that we hold, no code ever leaves a set, and what was added later was on no certificate before.
     */
    public Optional<ValueSet> on(String id, LocalDate day) {
        return Optional.ofNullable(on(day).get(id));
    }

    /** The codes of all sets on a day, those withdrawn too, as rules want them. */
    public Map<String, List<String>> codesOn(LocalDate day) {
        return on(day).values().stream()
                .collect(toMap(ValueSet::id, set -> List.copyOf(set.entries().keySet())));
    }

    private Map<String, ValueSet> on(LocalDate day) {
        Map<String, ValueSet> found = first();
        editions.stream()
                .filter(set -> !set.date().isAfter(day))
                .forEach(set -> found.merge(set.id(), set, BinaryOperator.maxBy(comparing(ValueSet::date))));
        return found;
    }

    private Map<String, ValueSet> first() {
        return editions.stream()
                .collect(
                        toMap(ValueSet::id, set -> set, BinaryOperator.minBy(comparing(ValueSet::date)), HashMap::new));
    }

    /** How a product is encoded; empty where no instruction names the brand. */
    public Optional<Encoding> encodingOf(String brand) {
        return encodings.stream()
                .filter(encoding -> encoding.brand().equalsIgnoreCase(brand))
                .findFirst();
    }

    /** Whether the three codes of a vaccination belong together. */
    public boolean agree(String product, String holder, String prophylaxis) {
        return encodings.stream()
                .anyMatch(encoding -> encoding.product().equals(product)
                        && encoding.holder().equals(holder)
                        && encoding.prophylaxis().contains(prophylaxis));
    }
}
