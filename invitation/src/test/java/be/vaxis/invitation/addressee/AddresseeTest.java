package be.vaxis.invitation.addressee;

import static be.vaxis.contract.invitation.InvitationEvent.Channel.LETTER;
import static be.vaxis.contract.invitation.InvitationEvent.Channel.MAIL;
import static be.vaxis.contract.invitation.InvitationEvent.Channel.TEXT;
import static be.vaxis.invitation.InvitationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddresseeTest {

    @Test
    void a_text_goes_before_a_mail_and_a_mail_before_a_letter() {
        assertThat(reachable(EVERYTHING)).containsExactly(TEXT, MAIL, LETTER);
        assertThat(reachable(new Contact(null, null, "anna@example.org"))).containsExactly(MAIL, LETTER);
        assertThat(reachable(Contact.none())).containsExactly(LETTER);
    }

    @Test
    void the_other_number_gets_the_text_when_there_is_no_mobile() {
        var to = anna(Language.NL, new Contact(null, "+32470999999", null), true, List.of());

        assertThat(to.reachable()).containsExactly(TEXT, LETTER);
        assertThat(to.number()).contains("+32470999999");
    }

    @Test
    void only_a_moment_still_to_come_is_missed() {
        var begins = FIRST.begins().toInstant();

        var holder = new Reach(ANNA, List.of(LETTER), List.of(FIRST));

        assertThat(holder.missesSomething(begins.minusSeconds(1))).isTrue();
        assertThat(holder.missesSomething(begins)).isFalse();
    }

    @Test
    void booked_moments_are_read_back_from_their_row() {
        var row = BookedForm.write(List.of(new Appointment(
                1, "GENT-EXPO", FIRST.centreName(), FIRST.centreAddress(), FIRST.date(), FIRST.time())));

        assertThat(BookedForm.read(row)).containsExactly(FIRST);
        assertThat(BookedForm.read(null)).isEmpty();
    }

    @Test
    void channels_are_read_back_from_their_row_without_opening_the_contact() {
        var row = ChannelsForm.write(List.of(TEXT, LETTER));

        assertThat(ChannelsForm.read(row, () -> fail("opened"))).containsExactly(TEXT, LETTER);
    }

    @Test
    void who_came_before_channels_were_kept_is_reached_as_the_contact_says() {
        assertThat(ChannelsForm.read(null, () -> EVERYTHING)).containsExactly(TEXT, MAIL, LETTER);
    }

    private static List<Channel> reachable(Contact contact) {
        return anna(Language.NL, contact, true, List.of()).reachable();
    }
}
