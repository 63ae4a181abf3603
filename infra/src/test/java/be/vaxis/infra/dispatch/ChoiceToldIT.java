package be.vaxis.infra.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Kind;
import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.selection.person.CodeTerms;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever says what they want is told by every channel that it was heard. */
@OnParts
class ChoiceToldIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String MOBILE = "+32479776655";
    private static final String MAIL = "keuze.peeters@burger.example";

    @Autowired
    CommandGateway commands;

    @Autowired
    Halls halls;

    @Autowired
    Crowds crowds;

    @Autowired
    Clock clock;

    @Test
    void a_visit_at_home_and_a_decline_are_confirmed_and_so_is_their_being_taken_back() {
        halls.open("CHOICE-HALL", "9985", 1);
        var today = BelgianTime.dateOf(clock.instant());
        var booking = crowds.select(
                People.anna("9985", new Contact(MOBILE, null, MAIL)),
                new CodeTerms(2, 21, 42, today, today.plusWeeks(8)));

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

    private static void told(String text, String mail) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(last(Kind.TEXT, MOBILE)).contains(text);
            assertThat(last(Kind.MAIL, MAIL)).contains(mail);
        });
    }

    private static String last(Kind kind, String to) {
        return Parts.first().arrivals().all().stream()
                .filter(arrival -> arrival.kind() == kind && arrival.to().contains(to))
                .map(Arrival::body)
                .findFirst()
                .orElse("");
    }
}
