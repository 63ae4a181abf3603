package be.vaxis.attestation.rule;

import static java.time.ZoneOffset.UTC;

import be.vaxis.attestation.certlogic.ExpressionReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads a rule in the form of the gateway.
 *
 * <p>Logic that is no valid CertLogic does not stop the reading: such a rule is kept, and open for every certificate.
 */
public final class RuleReader {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'HH:mm:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final JsonNode json;
    private final List<String> faults = new ArrayList<>();

    private RuleReader(JsonNode json) {
        this.json = json;
    }

    /** @throws UnreadableRule with all that is missing or malformed */
    public static Rule read(JsonNode json) {
        return new RuleReader(json).read();
    }

    private Rule read() {
        Rule rule = new Rule(
                text("Identifier"),
                field("Type", RuleType.ACCEPTANCE, name -> RuleType.valueOf(name.toUpperCase(Locale.ROOT))),
                text("Country").toUpperCase(Locale.ROOT),
                Optional.of(json.path("Region").asString("")).filter(region -> !region.isBlank()),
                version("Version"),
                version("SchemaVersion"),
                text("Engine"),
                version("EngineVersion"),
                field(
                        "CertificateType",
                        CertificateType.GENERAL,
                        name -> CertificateType.valueOf(name.toUpperCase(Locale.ROOT))),
                field("ValidFrom", Instant.MIN, RuleReader::moment),
                field("ValidTo", Instant.MAX, RuleReader::moment),
                affectedFields(),
                descriptions(),
                ExpressionReader.read(json.path("Logic")),
                Fingerprint.of(json));
        if (!faults.isEmpty()) {
            throw new UnreadableRule(json.path("Identifier").asString("a rule without identifier"), faults);
        }
        return rule;
    }

    private String text(String name) {
        String text = json.path(name).asString("").strip();
        if (text.isEmpty()) {
            faults.add(name + " is missing");
        }
        return text;
    }

    private Version version(String name) {
        return field(name, new Version(0, 0, 0), Version::of);
    }

    private <T> T field(String name, T otherwise, Function<String, T> read) {
        String text = text(name);
        try {
            return text.isEmpty() ? otherwise : read.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            faults.add(name + " is malformed");
            return otherwise;
        }
    }

    private static Instant moment(String text) {
        TemporalAccessor parsed = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (parsed) {
            case OffsetDateTime exact -> exact.toInstant();
            case LocalDateTime unzoned -> unzoned.toInstant(UTC);
            default -> LocalDate.from(parsed).atStartOfDay().toInstant(UTC);
        };
    }

    private List<String> affectedFields() {
        List<String> fields = new ArrayList<>();
        json.path("AffectedFields").forEach(field -> fields.add(field.asString("")));
        return fields;
    }

    private Map<String, String> descriptions() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        json.path("Description")
                .forEach(one -> descriptions.put(
                        one.path("lang").asString("").toLowerCase(Locale.ROOT),
                        one.path("desc").asString("")));
        return descriptions;
    }
}
