package be.vaxis.reservation.web;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.booking.HomeWish;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a mobile team is to come, as it is typed. */
record HomeForm(String street, String number, String box, String postalCode, String municipality, String phone) {

    static final HomeForm EMPTY = new HomeForm("", "", "", "", "", "");

    HomeForm {
        street = typed(street);
        number = typed(number);
        box = typed(box);
        postalCode = typed(postalCode);
        municipality = typed(municipality);
        phone = typed(phone);
    }

    /** The names of the fields that are missing or wrong, all at once. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        note(faults, "street", () -> new Address(street, "1", null, new PostalCode("1000"), "x"));
        note(faults, "number", () -> new Address("x", number, null, new PostalCode("1000"), "x"));
        note(faults, "box", () -> new Address("x", "1", boxOrNone(), new PostalCode("1000"), "x"));
        note(faults, "postalCode", () -> new PostalCode(postalCode));
        note(faults, "municipality", () -> new Address("x", "1", null, new PostalCode("1000"), municipality));
        note(faults, "phone", () -> new Contact(international(), null, null));
        return List.copyOf(faults);
    }

    /** @throws InvalidWord when there are {@link #faults} */
    HomeWish wish() {
        var address = new Address(street, number, boxOrNone(), new PostalCode(postalCode), municipality);
        return new HomeWish(address, international());
    }

    private @Nullable String boxOrNone() {
        return box.isEmpty() ? null : box;
    }

    /** {@code 0470 12 34 56} as {@code +32470123456}. */
    private String international() {
        var digits = phone.replaceAll("[\\s./()-]", "");
        return digits.startsWith("00")
                ? "+" + digits.substring(2)
                : digits.startsWith("0") ? "+32" + digits.substring(1) : digits;
    }

    private static void note(List<String> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (InvalidWord wrong) {
            faults.add(field);
        }
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }
}
