package be.vaxis.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives or a centre stands, as on an envelope. Prints masked.
 *
 * <p>Dutch: <i>adres</i>. Source: national register, the fields of an address.
 *
 * @param number of the house, with its letter: {@code 12A}
 * @param box within the house, or null
 * @param municipality the place name that goes with the postal code, in the language of the address
 */
public record Address(
        String street, String number, @Nullable String box, PostalCode postalCode, String municipality) {

    public Address {
        street = Line.filled(street, InvalidAddress::new, "The street");
        number = Line.filled(number, InvalidAddress::new, "The house number");
        box = box == null ? null : Line.filled(box, InvalidAddress::new, "The box");
        municipality = Line.filled(municipality, InvalidAddress::new, "The municipality");
    }

    @Override
    public String toString() {
        return "address:***";
    }
}
