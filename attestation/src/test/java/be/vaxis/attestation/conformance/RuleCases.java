package be.vaxis.attestation.conformance;

import be.vaxis.attestation.certlogic.Value;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rule.RuleVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every verdict of a folder of business rules: per country a folder, per rule a file {@code {rule, tests}}. Value sets told
 * as {@code "@standard"} lie in {@code standard-valuesets.json}.
 */
final class RuleCases {

    private final Path folder;

    private RuleCases(Path folder) {
        this.folder = folder;
    }

    static List<Tried> tried(Path folder) {
        RuleCases cases = new RuleCases(folder);
        return JsonFiles.of(folder).stream().flatMap(cases::ofFile).toList();
    }

    private Stream<Tried> ofFile(Path file) {
        JsonNode json = JsonFiles.read(file);
        String country = "" + file.toAbsolutePath().getParent().getFileName();
        String name = JsonFiles.name(file);
        return json.path("tests")
                .valueStream()
                .map(test -> new Tried(
                        country,
                        "VERDICT",
                        name + " " + test.path("file").asString("") + " "
                                + test.path("name").asString(""),
                        difference(json.path("rule"), test)));
    }

    private String difference(JsonNode json, JsonNode test) {
        Rule rule;
        try {
            rule = RuleReader.read(json);
        } catch (IllegalArgumentException unreadable) {
            return "" + unreadable.getMessage();
        }
        RuleVerdict verdict = RuleVerdict.of(rule, context(test));
        boolean passed = verdict.decision() == Decision.PASSED;
        return passed == test.path("expected").asBoolean() ? "" : verdict.decision() + " " + verdict.reason();
    }

    private Value context(JsonNode test) {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.set("payload", test.path("payload"));
        context.set("external", external(test.path("external")));
        return Value.of(context);
    }

    private JsonNode external(JsonNode told) {
        String sets = told.path("valueSets").asString("");
        if (!sets.startsWith("@") || !(told.deepCopy() instanceof ObjectNode external)) {
            return told;
        }
        external.set("valueSets", JsonFiles.read(folder.resolve(sets.substring(1) + "-valuesets.json")));
        return external;
    }
}
