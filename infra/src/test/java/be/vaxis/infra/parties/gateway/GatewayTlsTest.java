package be.vaxis.infra.parties.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.revoked.gateway.RevocationLine;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides show who they are before a word is said. */
class GatewayTlsTest {

    static final Instant LONG_AGO = Instant.parse("2021-06-01T00:00:00Z");

    /** Whether the reason is heard before the line is dead is a matter of chance. */
    static final String[] HUNG_UP = {"tls", "unreachable"};

    @TempDir
    static Path folder;

    static GatewayCounterpart gateway;

    @BeforeAll
    static void start() {
        CountryCounterpart country = CountryCounterpart.start(folder.resolve("country"));
        gateway = new GatewayCounterpart(0, 0, folder.resolve("gateway"), country);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void with_the_certificate_that_it_knows_the_gateway_answers() throws Exception {
        assertThat(new GatewaySource("it", gateway.access()).fetch().signers()).isNotEmpty();
        try (RevocationLine line = new GatewayRevocations(gateway.access()).connect()) {
            assertThat(line.list(LONG_AGO).lines()).isEmpty();
            assertThat(line.uploaders()).containsKeys("LU", "BE");
        }
    }

    @Test
    void without_a_certificate_it_does_not() {
        refuses(gateway.access().showing(null), HUNG_UP);
    }

    @Test
    void with_the_certificate_of_a_stranger_it_does_not() throws Exception {
        Path stranger = folder.resolve("stranger.p12");
        Countersigner.in(stranger, "CN=Vaxis NBTLS, C=BE"); // the same name, another key
        refuses(gateway.access().showing(stranger), HUNG_UP);
    }

    @Test
    void a_keystore_that_cannot_be_read_is_told_before_anything_is_asked() {
        refuses(gateway.access().showing(folder.resolve("missing.p12")), "no-keystore");
    }

    @Test
    void a_gateway_that_nobody_vouches_for_is_told_nothing() {
        GatewayAccess right = gateway.access();
        refuses(trusting(right, right.anchor()), "tls");
        refuses(trusting(right, null), "tls");
    }

    private static GatewayAccess trusting(GatewayAccess access, @Nullable Path authority) {
        return new GatewayAccess(
                access.baseUrl(),
                access.anchor(),
                authority,
                access.keystore(),
                access.password(),
                access.uploader(),
                access.uploaderPassword(),
                access.patience());
    }

    private static void refuses(GatewayAccess access, String... faults) {
        assertThatThrownBy(() -> new GatewaySource("it", access).fetch())
                .isInstanceOfSatisfying(
                        SourceRefused.class,
                        refused -> assertThat(refused.fault()).isIn((Object[]) faults));
        assertThatThrownBy(() -> {
                    try (RevocationLine line = new GatewayRevocations(access).connect()) {
                        line.list(LONG_AGO);
                    }
                })
                .isInstanceOfSatisfying(
                        SourceRefused.class,
                        refused -> assertThat(refused.fault()).isIn((Object[]) faults));
    }
}
