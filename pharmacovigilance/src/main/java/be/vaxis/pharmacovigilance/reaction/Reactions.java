package be.vaxis.pharmacovigilance.reaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reactions that can be reported, some forty.
 *
 * <p>Dutch: <i>reactielijst</i>. Source: process 9, Pharmacovigilance.
 */
public final class Reactions {

    /** What is told in words only. */
    public static final String OTHER = "OTHER";

    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final int FIRST_WORD = 2;

    private final Map<String, ReactionTerm> byCode = new LinkedHashMap<>();

    private Reactions(List<String> lines, Map<String, String> meddra) {
        lines.stream().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            Map<String, String> words = new HashMap<>();
            for (int i = 0; i < LANGUAGES.size(); i++) {
                words.put(LANGUAGES.get(i), cells[FIRST_WORD + i]);
            }
            var snomed = Optional.of(cells[1]).filter(code -> !code.isEmpty());
            var term = new ReactionTerm(cells[0], snomed, Optional.ofNullable(meddra.get(cells[0])), Map.copyOf(words));
            byCode.put(term.code(), term);
        });
    }

    /** @param meddra codes of the licensed operator; refused at the start when one has not eight digits */
    public static Reactions read(@Nullable Path meddra) {
        try {
            return new Reactions(own(), meddra == null ? Map.of() : licensed(Files.readAllLines(meddra)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the list. */
    public List<ReactionTerm> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<ReactionTerm> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<ReactionTerm> ofSnomed(String concept) {
        return byCode.values().stream()
                .filter(term -> term.snomed().filter(concept::equals).isPresent())
                .findFirst();
    }

    private static List<String> own() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reactions.class.getResourceAsStream("reactions.csv")), UTF_8))) {
            return in.lines().toList();
        }
    }

    private static Map<String, String> licensed(List<String> lines) {
        Map<String, String> codes = new HashMap<>();
        for (String line : lines) {
            if (!line.matches("[A-Z_]+;[0-9]{8}")) {
                throw new IllegalStateException("A line of the file of MedDRA codes is not <our code>;<eight digits>");
            }
            codes.put(line.substring(0, line.indexOf(';')), line.substring(line.indexOf(';') + 1));
        }
        return codes;
    }
}
