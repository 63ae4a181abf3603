package be.vaxis.attestation.verification;

import be.vaxis.attestation.rule.Codes;
import be.vaxis.attestation.rule.Fingerprint;
import be.vaxis.attestation.valueset.ValueSets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The codes of all value sets as they are on a day, ready for rules and for being kept. */
@Component
final class CodeSets {

    private static final JsonMapper JSON = new JsonMapper();

    private final ValueSets sets = ValueSets.ours();
    private volatile Day last = new Day(LocalDate.MIN, Edition.of(Map.of()));

    private record Day(LocalDate date, Edition edition) {}

    /**
     * One state of the sets.
     *
     * @param json by which it can be read again
     */
    record Edition(String hash, String json, Codes codes) {

        static Edition of(Map<String, List<String>> sets) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            new TreeMap<>(sets).forEach((name, codes) -> {
                var list = json.putArray(name);
                codes.stream().sorted().forEach(list::add);
            });
            return new Edition(Fingerprint.of(json), JSON.writeValueAsString(json), Codes.of(sets));
        }

        static Edition read(String json) {
            return of(JSON.readTree(json).properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            set -> set.getValue()
                                    .valueStream()
                                    .map(code -> code.asString(""))
                                    .toList())));
        }
    }

    /** By the calendar of UTC, as rules count. */
    Edition at(Instant moment) {
        LocalDate date = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        Day kept = last;
        if (!kept.date.equals(date)) {
            kept = new Day(date, Edition.of(sets.codesOn(date)));
            last = kept;
        }
        return kept.edition;
    }
}
