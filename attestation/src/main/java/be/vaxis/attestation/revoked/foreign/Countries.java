package be.vaxis.attestation.revoked.foreign;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters of a country, of which two have others of old. Source: interinstitutional style guide, 7.1.1. */
public final class Countries {

    private static final Map<String, Set<String>> OTHERS =
            Map.of("EL", Set.of("GR"), "GR", Set.of("EL"), "UK", Set.of("GB"), "GB", Set.of("UK"));

    private Countries() {}

    /** All by which these may go. */
    public static Set<String> allOf(Stream<@Nullable String> countries) {
        return countries
                .filter(country -> country != null && !country.isBlank())
                .map(country -> country.strip().toUpperCase(Locale.ROOT))
                .flatMap(country -> Stream.concat(Stream.of(country), OTHERS.getOrDefault(country, Set.of()).stream()))
                .collect(Collectors.toSet());
    }
}
