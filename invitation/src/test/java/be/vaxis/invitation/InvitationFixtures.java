package be.vaxis.invitation;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Moment;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.VaccinationCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The cast: Anna, who has a mobile and a mailbox, invited and booked for two doses. */
public final class InvitationFixtures {

    public static final Instant NOW = Instant.parse("2021-04-01T09:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    public static final PersonId ANNA = PersonId.parse("11111111-1111-4111-8111-111111111111");
    public static final InvitationId TO_ANNA = new InvitationId(ANNA);
    public static final VaccinationCode ANNAS_CODE = VaccinationCode.draw(new Random(1));

    public static final UUID NEWS = UUID.fromString("99999999-9999-4999-8999-999999999999");
    public static final MessageId BY_TEXT = new MessageId(NEWS, Channel.TEXT);
    public static final MessageId BY_MAIL = new MessageId(NEWS, Channel.MAIL);
    public static final MessageId BY_LETTER = new MessageId(NEWS, Channel.LETTER);

    public static final Contact EVERYTHING = new Contact("+32470123456", null, "anna@example.org");

    public static final Moment FIRST = new Moment(
            1, "Gent Expo", "Maaltekouter 1, 9051 Gent", LocalDate.parse("2021-05-06"), LocalTime.parse("09:20"));
    public static final Moment SECOND = new Moment(
            2, "Gent Expo", "Maaltekouter 1, 9051 Gent", LocalDate.parse("2021-05-27"), LocalTime.parse("10:05"));

    private InvitationFixtures() {}

    public static Addressee anna(Language language, Contact contact, boolean active, List<Moment> booked) {
        return new Addressee(
                ANNA,
                language,
                Optional.of(new PersonName("Peeters", "Anna")),
                Optional.of(new Address("Korenmarkt", "12A", null, PostalCode.parse("9000"), "Gent")),
                contact,
                active ? Optional.of(ANNAS_CODE) : Optional.empty(),
                active,
                booked,
                List.of(FIRST),
                Optional.of(NEWS));
    }

    public static Addressee anna() {
        return anna(Language.NL, EVERYTHING, true, List.of());
    }
}
