package be.vaxis.infra.belgium;

import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import org.jspecify.annotations.Nullable;

/**
 * A house in which people live together and are vaccinated by its own physician.
 *
 * <p>Dutch: <i>collectiviteit</i>. Source: process 1, Selection.
 *
 * @param id such as {@code CARE-HOME-GENT-12}
 * @param physician its collectivity physician, or a GP near by in a run too small to have one
 */
public record Collectivity(
        String id,
        String name,
        Kind kind,
        PostalCode postalCode,
        @Nullable RizivNumber physician) {

    /** What brings people together there. */
    public enum Kind {
        CARE_HOME,
        PRISON
    }
}
