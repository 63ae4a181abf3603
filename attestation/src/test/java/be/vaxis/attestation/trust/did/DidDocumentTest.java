package be.vaxis.attestation.trust.did;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.ceremony.TestCeremony;
import be.vaxis.attestation.trust.TrustedSigner;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A DID document tells keys; each is believed in the certificate that holds it. */
class DidDocumentTest {

    static final JsonMapper JSON = JsonMapper.builder().build();

    X509Certificate authority;
    List<X509Certificate> signers;

    @BeforeEach
    void a_country(@TempDir Path folder) throws Exception {
        TestCeremony ceremony = new TestCeremony(folder).whole();
        authority = ceremony.ofAuthority();
        signers = ceremony.keyring().signers().stream()
                .map(DocumentSigner::certificate)
                .toList();
    }

    @Test
    void a_key_is_told_with_its_certificate_and_the_one_of_its_authority() throws Exception {
        DidDocument document = read(method(signers.get(0), signers.get(0), authority));
        assertThat(document.signers()).extracting(TrustedSigner::certificate).containsExactly(signers.get(0));
        assertThat(document.signers()).extracting(TrustedSigner::country).containsExactly("BE");
        assertThat(document.leftOut()).isZero();
    }

    @Test
    void a_key_of_another_certificate_is_left_out_and_no_other() throws Exception {
        DidDocument document = read(method(signers.get(0), signers.get(1)), method(signers.get(2), signers.get(2)));
        assertThat(document.signers()).extracting(TrustedSigner::certificate).containsExactly(signers.get(2));
        assertThat(document.leftOut()).isEqualTo(1);
    }

    @Test
    void a_certificate_that_the_authority_beside_it_did_not_issue_is_left_out() throws Exception {
        DidDocument document = read(method(signers.get(0), signers.get(0), signers.get(1)));
        assertThat(document.signers()).isEmpty();
        assertThat(document.leftOut()).isEqualTo(1);
    }

    @Test
    void an_authority_signs_no_certificates_of_people() throws Exception {
        DidDocument document = read(method(authority, authority));
        assertThat(document.signers()).isEmpty();
        assertThat(document.leftOut()).isZero();
    }

    @Test
    void other_documents_are_told_by_name_and_what_is_no_key_is_left_out() {
        DidDocument document = read("\"did:web:who.example:v2:trustlist:DCC:BEL\"", "{}", "7");
        assertThat(document.references()).containsExactly("did:web:who.example:v2:trustlist:DCC:BEL");
        assertThat(document.leftOut()).isEqualTo(2);
        assertThat(DidDocument.of(JSON.readTree("[]")).signers()).isEmpty();
    }

    @Test
    void a_name_lies_on_its_host_over_tls() {
        assertThat(DidWeb.address("did:web:who.example:v2:trustlist").orElseThrow())
                .hasToString("https://who.example/v2/trustlist/did.json");
        assertThat(DidWeb.address("did:web:who.example%3A8443").orElseThrow())
                .hasToString("https://who.example:8443/.well-known/did.json");
        for (String none : List.of("did:key:z6Mk", "did:web:", "did:web:a b", "did:web:who.example#key", "https://x")) {
            assertThat(DidWeb.address(none)).as(none).isEmpty();
        }
    }

    private static DidDocument read(String... methods) {
        return DidDocument.of(JSON.readTree("{\"verificationMethod\": [" + String.join(",", methods) + "]}"));
    }

    private static String method(X509Certificate certificate, X509Certificate key, X509Certificate... chain)
            throws Exception {
        var point = ((ECPublicKey) key.getPublicKey()).getW();
        String more = chain.length == 0 ? "" : ",\"" + der(chain[0]) + "\"";
        return """
                {"controller": "did:web:who.example:v2:trustlist:DCC:BEL", "publicKeyJwk":
                    {"kty": "EC", "x": "%s", "y": "%s", "x5c": ["%s"%s]}}""".formatted(number(point.getAffineX()), number(point.getAffineY()), der(certificate), more);
    }

    /** With a zero in front where the first bit is set, as the WHO writes them. */
    private static String number(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static String der(X509Certificate certificate) throws Exception {
        return Base64.getEncoder().encodeToString(certificate.getEncoded());
    }
}
