package be.vaxis.attestation.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RevocationHashTest {

    private static final byte[] SIGNATURE = new byte[64];

    @Test
    void it_is_the_first_half_of_a_sha_256() {
        assertThat(RevocationHash.ofUci("").base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JA==");
        assertThat(RevocationHash.ofUci("URN:UVCI:01:BE:A#B").base64()).hasSize(24);
    }

    @Test
    void the_country_stands_before_the_identifier() {
        assertThat(RevocationHash.ofCountryAndUci("BE", "URN:1")).isEqualTo(RevocationHash.ofUci("BEURN:1"));
    }

    @Test
    void the_other_valid_signature_of_the_same_key_does_not_escape() {
        byte[] malleated = SIGNATURE.clone();
        malleated[32]++;
        assertThat(es256(malleated)).isEqualTo(es256(SIGNATURE));
        malleated[31]++;
        assertThat(es256(malleated)).isNotEqualTo(es256(SIGNATURE));
    }

    @Test
    void a_signature_of_rsa_is_hashed_whole() {
        byte[] other = SIGNATURE.clone();
        other[63]++;
        assertThat(RevocationHash.ofSignature(other, SignatureForm.PS256))
                .isNotEqualTo(RevocationHash.ofSignature(SIGNATURE, SignatureForm.PS256));
    }

    @Test
    void a_signature_that_is_not_two_halves_has_no_hash() {
        assertThatThrownBy(() -> es256(new byte[63])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_read_back_from_its_base64() {
        RevocationHash hash = RevocationHash.ofUci("x");
        assertThat(RevocationHash.ofBase64(hash.base64())).isEqualTo(hash);
        assertThatThrownBy(() -> RevocationHash.ofBase64("AAAA")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RevocationHash es256(byte[] signature) {
        return RevocationHash.ofSignature(signature, SignatureForm.ES256);
    }
}
