package be.vaxis.infra.parties.copies;

import static be.vaxis.infra.parties.copies.CopyFixtures.DOSE;
import static be.vaxis.infra.parties.copies.CopyFixtures.IN_VAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.registration.copy.Change;
import be.vaxis.registration.copy.Change.Erase;
import be.vaxis.registration.copy.Change.Put;
import be.vaxis.registration.copy.Held;
import be.vaxis.registration.copy.Prefix;
import be.vaxis.registration.copy.Receiver;
import be.vaxis.registration.copy.ReceiverUnavailable;
import be.vaxis.registration.copy.Reply;
import be.vaxis.registration.copy.Written;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapter and the counterpart over HTTP. */
class FhirReceiverTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-05-06T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    CopyCounterpart outside;

    @BeforeEach
    void start() {
        outside = new CopyCounterpart(0, folder, NOON);
    }

    @AfterEach
    void stop() {
        outside.close();
    }

    private FhirReceiver vault() {
        return over(outside.parties().vault());
    }

    private static FhirReceiver over(CopyAccess access) {
        return new FhirReceiver(Receiver.VAULT, access, new FhirLine(access, NOON));
    }

    @Test
    void what_is_put_is_held_with_the_digest_that_we_reckoned_also_after_a_restart() {
        var written = vault().write(IN_VAULT);

        assertThat(vault().send(List.of(new Put(written), new Put(written)))).containsOnly(Reply.TAKEN);

        stop();
        start();
        Prefix bucket = Prefix.of(vault().bucketOf(DOSE), 3);
        assertThat(vault().held(bucket)).containsExactly(new Held(DOSE, written.digest()));
        assertThat(vault().sums(Prefix.ALL)).singleElement().satisfies(sum -> {
            assertThat(sum.count()).isEqualTo(1);
            assertThat(sum.prefix()).isEqualTo(Prefix.of(vault().bucketOf(DOSE), 1));
        });
        assertThat(vault().sums(new Prefix(bucket.digits().substring(0, 2))))
                .singleElement()
                .matches(sum -> sum.prefix().equals(bucket));
    }

    @Test
    void what_is_erased_is_gone_and_what_was_never_there_is_no_fault() {
        vault().send(List.of(new Put(vault().write(IN_VAULT))));

        var replies = vault().send(List.of(new Erase(Receiver.VAULT, DOSE), new Erase(Receiver.VAULT, new UUID(1, 1))));

        assertThat(replies).containsOnly(Reply.TAKEN);
        assertThat(outside.desk(Receiver.VAULT).count()).isZero();
    }

    @Test
    void a_receiver_that_is_down_or_gives_no_token_takes_nothing() {
        var put = List.<Change>of(new Put(vault().write(IN_VAULT)));
        outside.isDown(true);
        assertThatThrownBy(() -> vault().send(put))
                .isInstanceOf(ReceiverUnavailable.class)
                .hasMessage("token-503");
        outside.isDown(false);
        var access = outside.parties().vault();
        var stranger = new CopyAccess(
                access.baseUrl(), access.tokenUrl(), "vaxis", "wrong", "", access.digestKey(), Duration.ofSeconds(5));
        assertThatThrownBy(() -> over(stranger).send(put))
                .isInstanceOf(ReceiverUnavailable.class)
                .hasMessage("token-401");
        stop();
        assertThatThrownBy(() -> vault().send(put))
                .isInstanceOf(ReceiverUnavailable.class)
                .hasMessage("unreachable");
    }

    @Test
    void what_it_refuses_says_by_which_status() {
        var nonsense = new Written(
                DOSE, Map.of("resourceType", "Patient"), vault().write(IN_VAULT).digest());

        assertThat(vault().send(List.of(new Put(nonsense)))).containsExactly(Reply.refused("http-422"));
    }

    @Test
    void no_number_of_a_person_stands_in_an_address() {
        assertThat(vault().write(IN_VAULT).toString())
                .doesNotContain(IN_VAULT.insz().value());
        assertThat(outside.parties().vault().toString()).doesNotContain("counterpart-vault");
    }
}
