package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Rejection;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SealTest {

    static final Instant NOON = Instant.parse("2021-04-19T10:00:00.7Z");
    static final Duration TTL = Duration.ofMinutes(10);
    static final SecureRandom RANDOM = new SecureRandom();
    static final TransitKey KEY = new TransitKey("one", new SecretKeySpec(new byte[32], "AES"), 1, true);

    final Scalar scalar = Scalar.random(RANDOM);
    final Seal seal = new Seal("vons", RANDOM);
    final String sealed = seal.seal(scalar, KEY, NOON, TTL);

    @Test
    void everybody_reads_for_whom_it_is_and_until_when_and_only_the_key_opens_it() {
        var header = new String(Base64.getUrlDecoder().decode(sealed.split("\\.")[0]), StandardCharsets.UTF_8);

        assertThat(header)
                .contains("\"alg\":\"dir\"", "\"enc\":\"A256GCM\"", "\"kid\":\"one\"")
                .contains("urn:vaxis:pseudonymisation:domain:vons", "\"iat\":1618826400", "\"exp\":1618827000");
        assertThat(seal.look(sealed, NOON).until()).isEqualTo("2021-04-19T10:10:00Z");
        assertThat(open(sealed).scalar()).isEqualTo(scalar);
    }

    @Test
    void each_seal_is_another_text() {
        assertThat(seal.seal(scalar, KEY, NOON, TTL)).isNotEqualTo(sealed);
    }

    @Test
    void every_part_is_protected() {
        var parts = sealed.split("\\.", -1);
        for (int part = 2; part < parts.length; part++) {
            var changed = parts.clone();
            changed[part] = (parts[part].charAt(0) == 'A' ? 'B' : 'A') + parts[part].substring(1);
            refused("transitForged", () -> open(String.join(".", changed)));
        }
        var later = parts.clone();
        var header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        later[0] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(header.replace("1618827000", "1918827000").getBytes(StandardCharsets.UTF_8));
        refused("transitForged", () -> open(String.join(".", later)));
    }

    @Test
    void another_key_under_the_same_name_forges() {
        var other = new TransitKey(
                "one", new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6}, "AES"), 1, true);
        var longer = new TransitKey(
                "one", new SecretKeySpec("x".repeat(32).getBytes(StandardCharsets.US_ASCII), "AES"), 1, true);

        refused("transitForged", () -> seal.open(sealed, kid -> longer, NOON));
        refused("transitForged", () -> seal.open(sealed, kid -> other, NOON));
    }

    @Test
    void an_unknown_key_and_another_domain_have_their_names() {
        refused("transitKeyUnknown", () -> seal.open(sealed, kid -> null, NOON));
        refused("transitOfAnotherDomain", () -> new Seal("vonsx", RANDOM).open(sealed, kid -> KEY, NOON));
    }

    @Test
    void what_is_no_such_envelope_is_malformed() {
        for (var text : new String[] {"", "x", "a.b.c", "a.b.c.d.e", sealed + "." + sealed, "A".repeat(5000)}) {
            refused("transitMalformed", () -> open(text));
        }
        var parts = sealed.split("\\.", -1);
        for (var header : new String[] {
            "{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"kid\":\"one\"}",
            "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"one\"}",
            "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"zip\":\"DEF\",\"iat\":1,\"exp\":2}",
            "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"iat\":-1,\"exp\":2}"
        }) {
            parts[0] = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
            refused("transitMalformed", () -> open(String.join(".", parts)));
        }
    }

    @Test
    void a_pseudonym_in_transit_is_a_point_a_colon_and_an_envelope() {
        var point = new Encoding(8).encode(new byte[] {1});
        var written = new Travelling(point, sealed).written();

        assertThat(Travelling.read(written)).isEqualTo(new Travelling(point, sealed));
        assertThat(Travelling.read(written)).hasToString("Travelling[…]");
        refused("transitMalformed", () -> Travelling.read(new PseudonymInTransit("nothing")));
        refused("transitMalformed", () -> Travelling.read(new PseudonymInTransit("?:" + sealed)));
        refused("pointLength", () -> Travelling.read(new PseudonymInTransit(":" + sealed)));
        refused("pointAtInfinity", () -> Travelling.read(new PseudonymInTransit("AA:" + sealed)));
        refused("transitMalformed", () -> Travelling.read(new PseudonymInTransit(":" + "x".repeat(8192))));
    }

    private Seal.Opened open(String text) {
        return seal.open(text, kid -> kid.equals("one") ? KEY : null, NOON);
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.type()).isEqualTo("pharmacovigilance:" + name));
    }
}
