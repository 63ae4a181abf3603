package be.vaxis.infra.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Kind;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.SelectionSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever says what they want is told by every channel that it was heard. */
@OnParts
class ChoiceToldIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String MOBILE = "+32479776655";
    private static final String MAIL = "keuze.peeters@burger.example";

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Halls halls;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void a_visit_at_home_and_a_decline_are_confirmed_and_so_is_their_being_taken_back() {
        halls.open("CHOICE-HALL", "9985", 1);
        var booking = invited();

        commands.sendAndWait(new AskForHomeVisit(
                booking, new HomeWish(new Address("Veldstraat", "12", null, new PostalCode("9985"), "Gent"), MOBILE)));
        told("uw vraag is genoteerd", "thuis gevaccineerd");
        commands.sendAndWait(new WithdrawHomeVisit(booking));
        told("uw vraag is ingetrokken", "geen mobiel team");
        commands.sendAndWait(new DeclineVaccination(booking));
        told("uw keuze is genoteerd", "niet wilt laten vaccineren");
        commands.sendAndWait(new TakeBackDecline(booking));
        told("uw code is weer open", "toch laten vaccineren");
    }

    private BookingId invited() {
        var anna = new Enrollee(
                People.freshInsz(),
                new PersonName("Peeters", "Anna"),
                PartialDate.parse("1946-05-17"),
                Sex.FEMALE,
                new Address("Veldstraat", "12", null, new PostalCode("9985"), "Gent"),
                new Contact(MOBILE, null, MAIL),
                Language.NL,
                null,
                null,
                null);
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        var person = people.find(anna.insz()).orElseThrow();
        var today = BelgianTime.dateOf(clock.instant());
        commands.sendAndWait(new SelectPeople(
                List.of(person),
                SelectionSource.NATIONAL_REGISTER,
                new CodeTerms(2, 21, 42, today, today.plusWeeks(8))));
        return await().atMost(SOON)
                .until(
                        () -> sql.sql("select code from bookable_code where person = ?")
                                .param(person.value())
                                .query((row, number) -> new BookingId(new CodeDigest(row.getString("code"))))
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void told(String text, String mail) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(last(Kind.TEXT, MOBILE)).contains(text);
            assertThat(last(Kind.MAIL, MAIL)).contains(mail);
        });
    }

    private static String last(Kind kind, String to) {
        return Parts.arrivals().all().stream()
                .filter(arrival -> arrival.kind() == kind && arrival.to().contains(to))
                .map(Arrival::body)
                .findFirst()
                .orElse("");
    }
}
