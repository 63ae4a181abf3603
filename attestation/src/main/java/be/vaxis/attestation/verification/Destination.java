package be.vaxis.attestation.verification;

import be.vaxis.attestation.valueset.ValueSets;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** The country where a certificate is shown, by its two letters: {@code BE}. */
public record Destination(@JsonValue String country) {

    private static final Set<String> COUNTRIES = countries();

    public Destination {
        if (!COUNTRIES.contains(country)) {
            throw new InvalidDestination("A country has two letters, such as BE.");
        }
    }

    /** @throws InvalidDestination when there is no such country */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Destination parse(String text) {
        return new Destination(text.strip().toUpperCase(Locale.ROOT));
    }

    private static Set<String> countries() {
        return ValueSets.ours().editions().stream()
                .filter(set -> set.id().equals(ValueSets.COUNTRY))
                .findFirst()
                .map(set -> set.entries().keySet())
                .map(Set::copyOf)
                .orElseThrow();
    }
}
