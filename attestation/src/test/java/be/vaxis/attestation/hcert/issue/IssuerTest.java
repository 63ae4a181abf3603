package be.vaxis.attestation.hcert.issue;

import static be.vaxis.attestation.hcert.HcertFixtures.BETWEEN;
import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static be.vaxis.attestation.hcert.HcertFixtures.EXPIRES;
import static be.vaxis.attestation.hcert.HcertFixtures.ISSUED;
import static be.vaxis.attestation.hcert.HcertFixtures.RECOVERY;
import static be.vaxis.attestation.hcert.HcertFixtures.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.digg.dgc.service.impl.DefaultDGCDecoder;
import se.digg.dgc.signatures.impl.DefaultDGCSignatureVerifier;

class IssuerTest {

    static final TestSigner EC = TestSigner.ec();
    static final TestSigner RSA = TestSigner.rsa();

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void what_is_issued_is_read_and_verified(String key) throws Exception {
        TestSigner signer = key.equals("EC") ? EC : RSA;
        for (Event event : List.of(DOSE, TEST, RECOVERY)) {
            String code = issuer(signer).issue(HcertFixtures.of(event), ISSUED, EXPIRES);
            assertThat(new Verifier(List.of(signer.certificate())).verify(code, BETWEEN))
                    .isInstanceOfSatisfying(
                            Outcome.Valid.class,
                            valid -> assertThat(valid.hcert().dcc()).isEqualTo(HcertFixtures.of(event)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void a_second_implementation_reads_and_verifies_it(String key) throws Exception {
        TestSigner signer = key.equals("EC") ? EC : RSA;
        DefaultDGCSignatureVerifier theirs = new DefaultDGCSignatureVerifier();
        theirs.setTestValidationTime(BETWEEN);
        DefaultDGCDecoder decoder = new DefaultDGCDecoder(theirs, (country, id) -> List.of(signer.certificate()));
        for (Event event : List.of(DOSE, TEST, RECOVERY)) {
            String code = issuer(signer).issue(HcertFixtures.of(event), ISSUED, EXPIRES);
            byte[] payload = decoder.decodeToBytes(code);
            assertThat(new String(payload, StandardCharsets.UTF_8))
                    .contains("Anna Élise", event.id(), event.kind().group());
        }
    }

    @Test
    void the_claims_say_who_and_how_long() throws Exception {
        Hcert hcert = CodeReader.read(issuer(EC).issue(HcertFixtures.of(DOSE), ISSUED, EXPIRES));
        assertThat(hcert.claims().issuer()).isEqualTo("BE");
        assertThat(hcert.claims().issuedAt()).isEqualTo(ISSUED);
        assertThat(hcert.claims().expiresAt()).isEqualTo(EXPIRES);
    }

    @Test
    void it_fits_in_a_code_that_a_phone_reads_from_paper() throws Exception {
        assertThat(issuer(EC).issue(HcertFixtures.of(DOSE), ISSUED, EXPIRES)).hasSizeLessThan(600);
    }

    @Test
    void nothing_is_issued_beyond_the_validity_of_its_signer() throws Exception {
        Instant from = TestSigner.FROM;
        Instant until = TestSigner.UNTIL;
        assertThat(issuer(EC).issue(HcertFixtures.of(DOSE), from, until)).startsWith("HC1:");
        refused(DOSE, from.minusSeconds(1), until, "it was issued before its signer was valid");
        refused(DOSE, from, until.plusSeconds(1), "it expires after its signer");
        refused(DOSE, ISSUED, ISSUED, "exp is not after iat");
    }

    @Test
    void nothing_is_issued_that_its_signer_may_not_sign() {
        Issuer forTests = issuer(TestSigner.ec(TestSigner.FOR_TESTS));
        assertThatThrownBy(() -> forTests.issue(HcertFixtures.of(DOSE), ISSUED, EXPIRES))
                .hasMessage("its signer may not sign a vaccination");
    }

    @Test
    void a_key_on_another_curve_and_a_short_one_sign_nothing() {
        issuer(TestSigner.rsa(2048));
        for (TestSigner other : List.of(TestSigner.on("secp384r1"), TestSigner.rsa(2040))) {
            assertThatThrownBy(() -> issuer(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_of_the_person() {
        Dcc dcc = new Dcc(Dcc.VERSION, new PersonName("Peeters", "Peeters ", "", ""), "12/03/1964", DOSE);
        assertThatThrownBy(() -> issuer(EC).issue(dcc, ISSUED, EXPIRES))
                .isInstanceOfSatisfying(
                        NotIssued.class,
                        not -> assertThat(not.faults())
                                .containsExactly(
                                        "dob does not match ((19|20)\\d\\d(-\\d\\d){0,2})?",
                                        "dob is no date",
                                        "nam.fnt has blanks around it"))
                .hasMessageNotContainingAny("Peeters", "12/03");
    }

    private static void refused(Event event, Instant issued, Instant expires, String fault) {
        assertThatThrownBy(() -> issuer(EC).issue(HcertFixtures.of(event), issued, expires))
                .isInstanceOfSatisfying(
                        NotIssued.class, not -> assertThat(not.faults()).containsExactly(fault));
    }

    private static Issuer issuer(TestSigner signer) {
        return new Issuer("BE", signer.certificate(), signer.key());
    }
}
