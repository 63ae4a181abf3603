package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the aggregate remembers of a provisional identity. Of somebody with an INSZ nothing. */
final class Identity {

    private boolean provisional;
    private @Nullable LocalDate requested;
    private @Nullable PersonId into;

    boolean isProvisional() {
        return provisional;
    }

    /** The day on which a BIS number was requested; null when none is. */
    @Nullable
    LocalDate requested() {
        return requested;
    }

    boolean isMerged() {
        return into != null;
    }

    boolean isMergedInto(PersonId person) {
        return person.equals(into);
    }

    /** @throws IdentityMoved once it has become a part of somebody else */
    void requireHere() {
        if (isMerged()) {
            throw new IdentityMoved();
        }
    }

    void told() {
        provisional = true;
    }

    void request(@Nullable LocalDate day) {
        requested = day;
    }

    void merge(PersonId person) {
        into = person;
    }
}
