package be.vaxis.reservation.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.reservation.ownperson.OwnPatient;
import be.vaxis.reservation.ownperson.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whom a practice books in, as it is typed. */
record OwnPersonForm(
        @Nullable String insz,
        @Nullable String name,
        @Nullable Integer doses,
        @Nullable Integer minimalDays,
        @Nullable Integer maximalDays) {

    static OwnPersonForm of(Series usual) {
        var days = usual.doses() == 2 ? usual : Series.USUAL;
        return new OwnPersonForm(null, null, usual.doses(), days.minimalDays(), days.maximalDays());
    }

    /** The names of the fields that are missing or wrong, all at once. */
    List<String> faults(LocalDate today) {
        var faults = new ArrayList<String>();
        note(faults, "insz", () -> Insz.parse(insz == null ? "" : insz, today));
        note(faults, "name", () -> OwnPatient.name(name));
        note(faults, "days", this::series);
        return List.copyOf(faults);
    }

    /** @throws InvalidWord when there are {@link #faults} */
    OwnPatient patient() {
        return new OwnPatient(Insz.parse(insz == null ? "" : insz), name);
    }

    /** @throws InvalidWord when there are {@link #faults} */
    Series series() {
        return new Series(orNone(doses), orNone(minimalDays), orNone(maximalDays));
    }

    /** Prints without saying who it is. */
    @Override
    public String toString() {
        return "own person:***";
    }

    private static int orNone(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static void note(List<String> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (InvalidWord wrong) {
            faults.add(field);
        }
    }
}
