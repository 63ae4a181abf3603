package be.vaxis.attestation.valueset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of one set.
 *
 * @param id such as {@code vaccines-covid-19-names}
 * @param date of the edition
 * @param entries by code, in the order of the source
 */
public record ValueSet(String id, LocalDate date, Map<String, Entry> entries) {

    public ValueSet {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** @param active a code that is not can still be read, but is not to be issued */
    public record Entry(String display, boolean active) {}

    /** Whether a certificate that is read may hold the code. */
    public boolean knows(String code) {
        return entries.containsKey(code);
    }

    /** Whether a certificate that is made may hold the code. */
    public boolean issues(String code) {
        return Optional.ofNullable(entries.get(code)).map(Entry::active).orElse(false);
    }
}
