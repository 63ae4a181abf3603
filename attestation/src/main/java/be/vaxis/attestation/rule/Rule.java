package be.vaxis.attestation.rule;

import be.vaxis.attestation.certlogic.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as its country published it.
 *
 * @param identifier such as {@code VR-BE-0001}
 * @param country two letters, upper case
 * @param engine in what its logic is written, {@code CERTLOGIC}
 * @param from first moment at which it holds
 * @param until last moment at which it holds
 * @param affectedFields of the certificate
 * @param description per language, lower case
 * @param logic read, or why it could not be
 * @param hash of the whole rule, by {@link Fingerprint}
 */
public record Rule(
        String identifier,
        RuleType type,
        String country,
        Optional<String> region,
        Version version,
        Version schemaVersion,
        String engine,
        Version engineVersion,
        CertificateType certificateType,
        Instant from,
        Instant until,
        List<String> affectedFields,
        Map<String, String> description,
        Reading logic,
        String hash) {

    public Rule {
        affectedFields = List.copyOf(affectedFields);
        description = Map.copyOf(description);
    }

    /** Whether it holds at a moment; at its first and its last it does. */
    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    /** What it asks, in a language or else in English; empty where its country said neither. */
    public String descriptionIn(String language) {
        return description.getOrDefault(language, description.getOrDefault("en", ""));
    }

    @Override
    public String toString() {
        return identifier + " " + version;
    }
}
