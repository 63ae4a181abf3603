package be.vaxis.registration.dose;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was seen within fifteen to thirty minutes after the dose. Told to no other context but sealed, to
 * fill in a report of a side effect.
 *
 * <p>Dutch: <i>onmiddellijke reactie</i>. Source: process 4, Registration; codes of the value set
 * be-vs-reaction-manifestation-code, which has none for fainting.
 */
public enum Reaction {
    ANAPHYLAXIS("39579001"),
    BREATHLESSNESS("267036007"),
    FAINTING(null),
    FEVER("386661006"),
    HIVES("126485001"),
    LOW_BLOOD_PRESSURE("45007003"),
    NAUSEA("422587007"),
    RASH("271807003"),
    SWELLING("41291007"),
    OTHER(null);

    private final @Nullable String snomed;

    Reaction(@Nullable String snomed) {
        this.snomed = snomed;
    }

    public Optional<String> snomed() {
        return Optional.ofNullable(snomed);
    }

    public static Optional<Reaction> ofSnomed(String code) {
        return Arrays.stream(values())
                .filter(reaction -> code.equals(reaction.snomed))
                .findFirst();
    }
}
