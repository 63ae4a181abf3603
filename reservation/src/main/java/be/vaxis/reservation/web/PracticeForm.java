package be.vaxis.reservation.web;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A practice that begins to book its own people, as it is typed. */
record PracticeForm(
        @Nullable String practiceName,
        @Nullable String street,
        @Nullable String number,
        @Nullable String postalCode,
        @Nullable String municipality,
        @Nullable Integer lines) {

    static final PracticeForm EMPTY = new PracticeForm("", "", "", "", "", 1);

    private static final int MOST_LINES = 20;

    /** The names of the fields that are missing or wrong, all at once. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (practiceName == null || practiceName.isBlank()) {
            faults.add("practiceName");
        }
        note(faults, "street", () -> new Address(typed(street), "1", null, new PostalCode("1000"), "x"));
        note(faults, "number", () -> new Address("x", typed(number), null, new PostalCode("1000"), "x"));
        note(faults, "postalCode", () -> new PostalCode(typed(postalCode)));
        note(faults, "municipality", () -> new Address("x", "1", null, new PostalCode("1000"), typed(municipality)));
        if (lines == null || lines < 1 || lines > MOST_LINES) {
            faults.add("lines");
        }
        return List.copyOf(faults);
    }

    /** @throws InvalidWord when there are {@link #faults} */
    OpenCentre command(CentreId practice) {
        var address =
                new Address(typed(street), typed(number), null, new PostalCode(typed(postalCode)), typed(municipality));
        return new OpenCentre(practice, typed(practiceName), address, lines == null ? 1 : lines, Regime.OWN_PEOPLE);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static void note(List<String> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (InvalidWord wrong) {
            faults.add(field);
        }
    }
}
