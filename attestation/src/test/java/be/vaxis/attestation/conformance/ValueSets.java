package be.vaxis.attestation.conformance;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether codes are in the value sets ({@code -Ddcc.valuesets}), which the schema names and cannot check.
 *
 * <p>Left out is the set of rapid-test devices: only an example of it is published. Without the folder, nothing is checked.
 */
final class ValueSets {

    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "v",
            Map.of(
                    "tg", "disease-agent-targeted",
                    "vp", "vaccine-prophylaxis",
                    "mp", "vaccine-medicinal-product",
                    "ma", "vaccine-mah-manf",
                    "co", "country-2-codes"),
            "t",
            Map.of("tg", "disease-agent-targeted", "tt", "test-type", "tr", "test-result", "co", "country-2-codes"),
            "r",
            Map.of("tg", "disease-agent-targeted", "co", "country-2-codes"));

    private final Map<String, Set<String>> sets = new TreeMap<>();

    static ValueSets find() {
        ValueSets found = new ValueSets();
        DataFolder.find("dcc.valuesets", "dcc-valuesets").ifPresent(found::read);
        return found;
    }

    Optional<String> failure(Cbor certificate) {
        Set<String> strangers = new TreeSet<>();
        FIELDS.forEach((group, fields) -> {
            if (certificate instanceof Pairs payload && payload.at(group) instanceof Items(var events)) {
                events.forEach(event -> strangers.addAll(strangers(event, fields)));
            }
        });
        return strangers.isEmpty() ? Optional.empty() : Optional.of("not in the value set: " + strangers);
    }

    private List<String> strangers(Cbor event, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> event instanceof Pairs pairs
                        && pairs.at(field.getKey()) instanceof Text(String code)
                        && !sets.getOrDefault(field.getValue(), Set.of(code.strip()))
                                .contains(code.strip()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void read(Path folder) {
        for (Path file : JsonFiles.of(folder)) {
            Set<String> codes = new HashSet<>();
            JsonFiles.read(file).path("valueSetValues").properties().forEach(code -> codes.add(code.getKey()));
            sets.put(JsonFiles.name(file).replace(".json", ""), codes);
        }
    }
}
