package be.vaxis.reservation.booking;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;

/**
 * Where a mobile team finds somebody who cannot come, and how it can call. Why they cannot come is not asked. Prints
 * masked.
 *
 * <p>Dutch: <i>thuisvaccinatie</i>. Source: process 2, Invitation (cancel and ask for vaccination at home).
 *
 * @param phone in E.164, such as +32470123456
 */
public record HomeWish(Address address, String phone) {

    public HomeWish {
        phone = String.valueOf(new Contact(phone, null, null).mobile()); // refuses what is no number
    }

    @Override
    public String toString() {
        return "home wish:***";
    }
}
