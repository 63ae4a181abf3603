package be.vaxis.reservation.web;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Mandate;
import be.vaxis.reservation.agency.Party;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SealedTicketsTest {

    private static final Bearer OWN = new Bearer(ANNA, Agency.OWN);

    static final Instant NOON = Instant.parse("2021-05-01T10:00:00Z");

    Instant now = NOON;
    final InstantSource moving = () -> now;
    final SealedTickets tickets = tickets("our key");

    @Test
    void a_ticket_opens_to_the_code_it_was_issued_for() {
        assertThat(tickets.open(tickets.issue(OWN))).isEqualTo(OWN);
    }

    @Test
    void two_tickets_for_one_code_have_nothing_in_common_and_show_nothing() {
        var one = tickets.issue(OWN);

        assertThat(one).isNotEqualTo(tickets.issue(OWN)).doesNotContain(ANNA.value());
        assertThat(Base64.getUrlDecoder().decode(one)).isNotEqualTo(ANNA.value().getBytes());
    }

    @Test
    void a_ticket_is_good_until_half_an_hour_has_passed() {
        var ticket = tickets.issue(OWN);
        now = NOON.plusSeconds(1_800).minusMillis(1);

        assertThat(tickets.open(ticket)).isEqualTo(OWN);
    }

    @Test
    void it_tells_who_acts_for_whom() {
        for (var agency : List.of(
                Agency.representative(Mandate.GUARDIAN),
                new Agency(Party.CONTACT_CENTRE, Mandate.ASKED, "contact-centre", "pieter"),
                new Agency(Party.CENTRE, null, null, "chloe"))) {
            var bearer = new Bearer(ANNA, agency);

            assertThat(tickets.open(tickets.issue(bearer))).isEqualTo(bearer);
        }
    }

    @Test
    void after_half_an_hour_it_is_not() {
        var ticket = tickets.issue(OWN);
        now = NOON.plusSeconds(1_800);

        assertThatThrownBy(() -> tickets.open(ticket)).isInstanceOf(TicketExpired.class);
    }

    @Property(tries = 300)
    void a_ticket_with_any_bit_changed_is_not_ours(@ForAll @IntRange(max = 10_000) int position) {
        var bytes = Base64.getUrlDecoder().decode(tickets.issue(OWN));
        bytes[position / 8 % bytes.length] ^= (byte) (1 << position % 8);
        var tampered = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThatThrownBy(() -> tickets.open(tampered)).isInstanceOf(TicketExpired.class);
    }

    @Property(tries = 300)
    void no_text_is_a_ticket_by_chance(@ForAll String text) {
        assertThatThrownBy(() -> tickets.open(text)).isInstanceOf(TicketExpired.class);
    }

    @Example
    void a_ticket_of_another_house_is_not_ours() {
        var foreign = tickets("another key").issue(OWN);

        assertThatThrownBy(() -> tickets.open(foreign)).isInstanceOf(TicketExpired.class);
    }

    private SealedTickets tickets(String key) {
        return new SealedTickets(new KeyedBy(key), moving.withZone(ZoneOffset.UTC));
    }

    private record KeyedBy(String key) implements Digests {

        @Override
        public String of(Insz insz) {
            throw new AssertionError("a ticket has nothing to do with a number");
        }

        @Override
        public CodeDigest of(VaccinationCode code) {
            throw new AssertionError("a ticket never sees the code itself");
        }

        @Override
        public String of(String use, String text) {
            return key + use + text;
        }
    }
}
