package be.vaxis.attestation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A store that is filled once, from a list or from the JSON files of a folder. */
public final class InMemoryRules implements RuleStore {

    /** What all countries together ever published is a tenth of this. */
    static final int MOST = 20_000;

    private static final long LARGEST_FILE_BYTES = 5_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<Rule>> rules;

    /** @throws IllegalArgumentException when there are more than {@link #MOST} */
    public InMemoryRules(Collection<Rule> rules) {
        if (rules.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " rules.");
        }
        this.rules = rules.stream().collect(groupingBy(Rule::country));
    }

    /**
     * Reads every {@code .json} file of a folder and all below it: a rule, {@code {"rule": …}} or a list of either. What
     * is neither is passed over.
     *
     * @throws UnreadableRule when one of them is no rule; all is refused then
     */
    public static InMemoryRules folder(Path folder) throws IOException {
        List<Rule> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList()) {
                found.addAll(read(file));
            }
        }
        return new InMemoryRules(found);
    }

    private static List<Rule> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE_BYTES) {
            throw new IOException("Larger than " + LARGEST_FILE_BYTES + " bytes: " + file.getFileName());
        }
        JsonNode json = JSON.readTree(Files.readString(file));
        Stream<JsonNode> all = json.isArray() ? json.values().stream() : Stream.of(json);
        return all.map(one -> one.path("rule").isObject() ? one.path("rule") : one)
                .filter(one -> one.has("Identifier") || one.has("Logic"))
                .map(RuleReader::read)
                .toList();
    }

    @Override
    public List<Rule> of(String country) {
        return rules.getOrDefault(country, List.of());
    }
}
