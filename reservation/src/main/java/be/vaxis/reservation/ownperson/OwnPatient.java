package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.Insz;
import org.jspecify.annotations.Nullable;

/**
 * One of the own people of a practice, as it wrote them down. Prints masked.
 *
 * <p>Dutch: <i>eigen patiënt</i>. Source: process 3, Reservation.
 *
 * @param name as the practice calls them; nothing when it left that out
 */
public record OwnPatient(Insz insz, @Nullable String name) {

    private static final int LONGEST_NAME = 80;

    public OwnPatient {
        name = name(name);
    }

    /** What was typed as a name, without the blanks around it. */
    public static @Nullable String name(@Nullable String typed) {
        var name = typed == null || typed.isBlank() ? null : typed.strip();
        if (name != null && (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))) {
            throw new InvalidName();
        }
        return name;
    }

    @Override
    public String toString() {
        return "own patient:***";
    }
}
