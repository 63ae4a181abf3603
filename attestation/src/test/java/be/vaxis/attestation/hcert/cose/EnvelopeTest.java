package be.vaxis.attestation.hcert.cose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.TestSigner;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final String PARTS = "8443a10126a10442abcd41014102"; // ES256 is sealed, the key identifier is not

    @ParameterizedTest
    @ValueSource(strings = {"", "d2", "d83d", "d83dd2", "d2d83d", "d9d9f7d2"})
    void the_tags_of_every_issuer_are_taken(String tags) throws Refused {
        assertThat(open(tags + PARTS).algorithm()).contains(Algorithm.ES256);
    }

    @Test
    void the_header_that_is_signed_goes_first() throws Refused {
        assertThat(open(PARTS).keyId()).contains(id("abcd"));
        assertThat(open("8447a1044478787878a10442abcd41014102").keyId()).contains(id("78787878"));
        assertThat(open("8440a041014102").keyId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d862" + PARTS, // COSE_Sign
                "8343a10126a04101",
                "8543a10126a04101410241",
                "a0",
                "8443a10126a0f64102", // a payload that is elsewhere
                "84a10126a041014102", // a protected header in the open
                "844101a041014102" // one that is no map
            })
    void what_is_no_envelope_is_refused(String hex) {
        assertThatThrownBy(() -> open(hex))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.step()).isIn(Step.COSE, Step.CBOR));
    }

    @Test
    void what_is_closed_is_opened() throws Exception {
        TestSigner signer = TestSigner.ec();
        Sign1 closed =
                new Signing(Algorithm.ES256, KeyId.of(signer.certificate()), signer.key()).sign(new byte[] {1, 2});
        Sign1 opened = Envelope.open(closed.encoded());
        assertThat(opened.toBeSigned()).isEqualTo(closed.toBeSigned());
        assertThat(opened.signature()).isEqualTo(closed.signature()).hasSize(64);
        assertThat(opened.keyId()).contains(KeyId.of(signer.certificate()));
        assertThat(KeyId.of(signer.certificate()).bytes()).hasSize(8);
    }

    @Test
    void of_an_elliptic_signature_only_r_lasts() throws Exception {
        Sign1 elliptic = open("8443a10126a041014401020304");
        assertThat(elliptic.lastingSignature()).containsExactly(1, 2);
        Sign1 rsa = open("8444a1013824a041014401020304");
        assertThat(rsa.algorithm()).contains(Algorithm.PS256);
        assertThat(rsa.lastingSignature()).containsExactly(1, 2, 3, 4);
    }

    private static Sign1 open(String hex) throws Refused {
        return Envelope.open(HexFormat.of().parseHex(hex));
    }

    private static KeyId id(String hex) {
        return new KeyId(HexFormat.of().parseHex(hex));
    }
}
