package be.vaxis.infra.parties.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelRefused.Reason;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.TextMessage;
import be.vaxis.invitation.channel.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioTextsTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);
    static final StatusCallback NOWHERE = new StatusCallback(() -> "http://127.0.0.1:1/hooks/twilio/status");
    static final TextMessage INVITATION = new TextMessage("m-1", "+32470123456", "Uw afspraak: één");

    final Arrivals arrivals = new Arrivals(Spool.none());
    final TwilioCounterpart operator =
            new TwilioCounterpart(0, "AC1", "secret", arrivals, NOON, new SplittableRandom(1));
    final TwilioAccount account = patient(Duration.ofSeconds(5));
    final Texts texts = new TwilioTexts(account, NOWHERE, NOON);

    @AfterEach
    void hang_up() {
        operator.close();
    }

    @Test
    void a_text_arrives_as_it_was_written() {
        var receipt = texts.send(INVITATION);

        assertThat(receipt.providerReference()).startsWith("SM");
        assertThat(receipt.acceptedAt()).isEqualTo(NOON.instant());
        assertThat(arrivals.all())
                .extracting(Arrival::to, Arrival::body)
                .containsExactly(tuple("+32470123456", "Uw afspraak: één"));
    }

    @ParameterizedTest
    @CsvSource({
        "+15005550001, NOT_AN_ADDRESS",
        "+15005550002, NOT_ALLOWED",
        "+15005550003, NOT_ALLOWED",
        "+15005550004, OPTED_OUT",
        "+15005550009, NO_TEXTS"
    })
    void a_number_of_no_use_is_refused_for_good_and_not_repeated(String number, Reason reason) {
        assertThatExceptionOfType(ChannelRefused.class)
                .isThrownBy(() -> texts.send(new TextMessage("m-2", number, "Hallo")))
                .matches(refused -> refused.reason() == reason)
                .withMessageNotContaining(number)
                .withNoCause();
        assertThat(arrivals.all()).isEmpty();
    }

    @Test
    void an_operator_in_trouble_is_unavailable() {
        operator.has(new Trouble(1, Duration.ZERO));

        assertThatExceptionOfType(ChannelUnavailable.class)
                .isThrownBy(() -> texts.send(INVITATION))
                .withMessageNotContaining("32470")
                .withNoCause();
    }

    @Test
    void an_operator_that_is_gone_is_unavailable() {
        operator.close();

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> texts.send(INVITATION));
    }

    @Test
    void a_wrong_token_makes_nobody_unreachable() {
        var stranger = new TwilioTexts(
                new TwilioAccount(account.baseUrl(), "AC1", "guess", "Vaxis", account.patience()), NOWHERE, NOON);

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> stranger.send(INVITATION));
    }

    @Test
    void the_same_id_goes_once() {
        assertThat(texts.send(INVITATION)).isEqualTo(texts.send(INVITATION));
        assertThat(arrivals.all()).hasSize(1);
    }

    @Test
    void what_was_taken_over_without_an_answer_is_found_again() {
        operator.has(new Trouble(0, Duration.ofSeconds(5)));
        var hasty = new TwilioTexts(patient(Duration.ofMillis(500)), NOWHERE, NOON);
        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> hasty.send(INVITATION));

        operator.has(Trouble.NONE);

        assertThat(hasty.send(INVITATION).providerReference()).startsWith("SM");
        assertThat(arrivals.all()).hasSize(1);
    }

    @Test
    void after_a_restart_the_operator_is_asked_first() {
        var before = texts.send(INVITATION);
        var restarted = new TwilioTexts(account, NOWHERE, NOON);

        assertThat(restarted.sendAgain(INVITATION)).isEqualTo(before);
        assertThat(arrivals.all()).hasSize(1);
    }

    @Test
    void what_never_went_goes_when_asked_to_send_again() {
        texts.sendAgain(INVITATION);

        assertThat(arrivals.all()).hasSize(1);
    }

    @Test
    void a_messaging_service_can_be_the_sender() {
        var serviced = new TwilioTexts(
                new TwilioAccount(account.baseUrl(), "AC1", "secret", "MG1", account.patience()), NOWHERE, NOON);

        assertThat(serviced.send(INVITATION).providerReference()).startsWith("SM");
    }

    private TwilioAccount patient(Duration patience) {
        var given = operator.account();
        return new TwilioAccount(given.baseUrl(), given.accountSid(), given.authToken(), given.sender(), patience);
    }
}
