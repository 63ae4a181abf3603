package be.vaxis.registration.dose;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be wrong about a dose that was given.
 *
 * <p>Source: process 4, Registration.
 *
 * @param given a day in Belgium
 */
public record DoseFacts(Vaccine vaccine, LocalDate given, Place place, Vaccinator vaccinator) {

    /** Whether lot and vaccinator are known, as of every dose that was given here. */
    public boolean isTraceable() {
        return vaccine.lot().isTold() && vaccinator.isTold();
    }

    /** In what these differ from the others; empty when they say the same. */
    public Set<CorrectionKind> differencesFrom(DoseFacts others) {
        Set<CorrectionKind> kinds = EnumSet.noneOf(CorrectionKind.class);
        mark(kinds, CorrectionKind.DATE, !given.equals(others.given));
        mark(kinds, CorrectionKind.PRODUCT, !vaccine.product().equals(others.vaccine.product()));
        mark(kinds, CorrectionKind.LOT, !vaccine.isSameUnit(others.vaccine));
        mark(kinds, CorrectionKind.PLACE, !place.equals(others.place));
        mark(kinds, CorrectionKind.VACCINATOR, !vaccinator.equals(others.vaccinator));
        return kinds;
    }

    private static void mark(Set<CorrectionKind> kinds, CorrectionKind kind, boolean differs) {
        if (differs) {
            kinds.add(kind);
        }
    }
}
