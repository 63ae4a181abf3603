package be.vaxis.invitation.addressee;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.VaccinationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who can be told something. What is empty was never known, or is unreadable for good.
 *
 * <p>Dutch: <i>bestemmeling</i>. Source: process 2, Invitation.
 *
 * @param code to be told only while {@code active}
 * @param active whether the code may be used to book
 * @param booked what is booked now
 * @param before what was booked before it was last cancelled
 * @param toldBy the announcement that tells what is booked now; empty when nothing ever was
 */
public record Addressee(
        PersonId person,
        Language language,
        Optional<PersonName> name,
        Optional<Address> address,
        Contact contact,
        Optional<VaccinationCode> code,
        boolean active,
        List<Moment> booked,
        List<Moment> before,
        Optional<UUID> toldBy) {

    /** The channels by which this person can be reached, best first; a letter always reaches. */
    public List<Channel> reachable() {
        return channels(contact);
    }

    static List<Channel> channels(Contact contact) {
        List<Channel> channels = new ArrayList<>();
        if (number(contact).isPresent()) {
            channels.add(Channel.TEXT);
        }
        if (contact.mail() != null) {
            channels.add(Channel.MAIL);
        }
        channels.add(Channel.LETTER);
        return channels;
    }

    /** The number that gets texts: the mobile, else the other one. */
    public Optional<String> number() {
        return number(contact);
    }

    private static Optional<String> number(Contact contact) {
        return Optional.ofNullable(contact.mobile()).or(() -> Optional.ofNullable(contact.phone2()));
    }

    /** Whether what is booked changed again after what this announcement is about. */
    public boolean isToldByLaterThan(UUID announcement) {
        return toldBy.isPresent() && !toldBy.get().equals(announcement);
    }

    @Override
    public String toString() {
        return "addressee:***";
    }
}
