package be.vaxis.attestation.hcert.read;

import static be.vaxis.attestation.hcert.HcertFixtures.BETWEEN;
import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static be.vaxis.attestation.hcert.HcertFixtures.EXPIRES;
import static be.vaxis.attestation.hcert.HcertFixtures.ISSUED;
import static be.vaxis.attestation.hcert.HcertFixtures.RECOVERY;
import static be.vaxis.attestation.hcert.HcertFixtures.TEST;
import static be.vaxis.attestation.hcert.TestSigner.FOR_RECOVERIES_OF_OLD;
import static be.vaxis.attestation.hcert.TestSigner.FOR_TESTS;
import static be.vaxis.attestation.hcert.TestSigner.FOR_VACCINATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cose.Algorithm;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.cose.Signing;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.read.Outcome.Invalid;
import be.vaxis.attestation.hcert.read.Outcome.Valid;
import be.vaxis.attestation.hcert.zlib.Zlib;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifierTest {

    static final TestSigner SIGNER = TestSigner.ec();
    static final Verifier VERIFIER = new Verifier(List.of(SIGNER.certificate()));

    @Test
    void a_good_code_tells_its_event_and_who_vouches_for_it() throws Exception {
        Outcome outcome = VERIFIER.verify(code(SIGNER, DOSE, ISSUED, EXPIRES), BETWEEN);

        assertThat(outcome).isInstanceOfSatisfying(Valid.class, valid -> {
            assertThat(valid.hcert().dcc()).isEqualTo(HcertFixtures.of(DOSE));
            assertThat(valid.signer()).isEqualTo(SIGNER.certificate());
        });
    }

    @Test
    void a_code_signed_with_rsa_is_as_good() throws Exception {
        TestSigner rsa = TestSigner.rsa();
        assertThat(new Verifier(List.of(rsa.certificate())).verify(code(rsa, TEST, ISSUED, EXPIRES), BETWEEN))
                .isInstanceOf(Valid.class);
    }

    @Test
    void it_is_valid_from_its_issue_to_its_expiry_both_included() throws Exception {
        String code = code(SIGNER, DOSE, ISSUED, EXPIRES);
        assertThat(VERIFIER.verify(code, ISSUED)).isInstanceOf(Valid.class);
        assertThat(VERIFIER.verify(code, EXPIRES)).isInstanceOf(Valid.class);
        assertThat(refusal(VERIFIER.verify(code, ISSUED.minusMillis(1)))).isEqualTo(Step.EXPIRY);
        assertThat(refusal(VERIFIER.verify(code, EXPIRES.plusMillis(1)))).isEqualTo(Step.EXPIRY);
    }

    @Test
    void what_was_refused_late_can_still_be_read() throws Exception {
        Outcome outcome = VERIFIER.verify(code(SIGNER, DOSE, ISSUED, EXPIRES), EXPIRES.plusSeconds(1));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.hcert().dcc().event()).isEqualTo(DOSE));
    }

    @Test
    void it_is_valid_no_longer_than_its_signer() throws Exception {
        Instant from = TestSigner.FROM;
        Instant until = TestSigner.UNTIL;
        assertThat(VERIFIER.verify(code(SIGNER, DOSE, from, until), BETWEEN)).isInstanceOf(Valid.class);
        assertThat(refusal(VERIFIER.verify(code(SIGNER, DOSE, from.minusSeconds(1), until), BETWEEN)))
                .isEqualTo(Step.SIGNER_PERIOD);
        assertThat(refusal(VERIFIER.verify(code(SIGNER, DOSE, from, until.plusSeconds(1)), BETWEEN)))
                .isEqualTo(Step.SIGNER_PERIOD);
    }

    @Test
    void a_signer_for_one_kind_signs_no_other() throws Exception {
        assertKinds(TestSigner.ec(FOR_VACCINATIONS), true, false, false);
        assertKinds(TestSigner.ec(FOR_TESTS), false, true, false);
        assertKinds(TestSigner.ec(FOR_RECOVERIES_OF_OLD), false, false, true);
        assertKinds(TestSigner.ec(FOR_TESTS, FOR_RECOVERIES_OF_OLD), false, true, true);
    }

    @Test
    void a_signer_that_names_no_kind_signs_all() throws Exception {
        assertKinds(TestSigner.ec(), true, true, true);
        assertKinds(TestSigner.ec(""), true, true, true);
        assertKinds(TestSigner.ec("1.3.6.1.5.5.7.3.1", "1.3.6.1.4.1.1847.2021.1.9"), true, true, true);
    }

    @Test
    void every_certificate_with_the_identifier_is_tried() throws Exception {
        TestSigner other = TestSigner.ec();
        Verifier both = new Verifier(id -> List.of(other.certificate(), SIGNER.certificate()));
        assertThat(both.verify(code(SIGNER, DOSE, ISSUED, EXPIRES), BETWEEN)).isInstanceOf(Valid.class);
        Verifier wrong = new Verifier(id -> List.of(other.certificate()));
        assertThat(refusal(wrong.verify(code(SIGNER, DOSE, ISSUED, EXPIRES), BETWEEN)))
                .isEqualTo(Step.SIGNATURE);
    }

    @Test
    void a_stranger_is_not_trusted() throws Exception {
        assertThat(refusal(VERIFIER.verify(code(TestSigner.ec(), DOSE, ISSUED, EXPIRES), BETWEEN)))
                .isEqualTo(Step.SIGNER);
    }

    @Test
    void a_key_of_another_kind_made_no_signature() throws Exception {
        Verifier rsa = new Verifier(id -> List.of(TestSigner.rsa().certificate()));
        assertThat(refusal(rsa.verify(code(SIGNER, DOSE, ISSUED, EXPIRES), BETWEEN)))
                .isEqualTo(Step.SIGNATURE);
    }

    @Test
    void a_code_without_an_expiry_is_not_relied_on() throws Exception {
        assertThat(refusal(VERIFIER.verify(code(SIGNER, DOSE, ISSUED, null), BETWEEN)))
                .isEqualTo(Step.EXPIRY);
        assertThat(VERIFIER.verify(code(SIGNER, DOSE, null, EXPIRES), BETWEEN)).isInstanceOf(Valid.class);
    }

    @Test
    void what_is_no_code_is_refused_at_the_prefix() {
        assertThat(refusal(VERIFIER.verify("", BETWEEN))).isEqualTo(Step.PREFIX);
        assertThat(refusal(VERIFIER.verify("HC2:6BF", BETWEEN))).isEqualTo(Step.PREFIX);
        assertThat(refusal(VERIFIER.verify("HC1:" + "0".repeat(CodeReader.MOST_CHARACTERS - 3), BETWEEN)))
                .isEqualTo(Step.PREFIX);
        assertThat(refusal(VERIFIER.verify("HC1:" + "0".repeat(CodeReader.MOST_CHARACTERS - 4), BETWEEN)))
                .isEqualTo(Step.COMPRESSION);
    }

    private static void assertKinds(TestSigner signer, boolean vaccination, boolean test, boolean recovery)
            throws Exception {
        assertThat(accepts(signer, DOSE)).isEqualTo(vaccination);
        assertThat(accepts(signer, TEST)).isEqualTo(test);
        assertThat(accepts(signer, RECOVERY)).isEqualTo(recovery);
    }

    private static boolean accepts(TestSigner signer, Event event) throws Exception {
        return switch (new Verifier(List.of(signer.certificate()))
                .verify(code(signer, event, ISSUED, EXPIRES), BETWEEN)) {
            case Valid _ -> true;
            case Invalid invalid -> {
                assertThat(invalid.step()).isEqualTo(Step.KEY_USAGE);
                yield false;
            }
        };
    }

    private static Step refusal(Outcome outcome) {
        return ((Invalid) outcome).step();
    }

    /** Signs whatever is asked, unlike an issuer. */
    static String code(TestSigner signer, Event event, Instant issued, Instant expires)
            throws GeneralSecurityException {
        Cbor.Pairs payload = DccWriter.write(HcertFixtures.of(event));
        Algorithm algorithm =
                Algorithm.fitting(signer.certificate().getPublicKey()).orElseThrow();
        Signing signing = new Signing(algorithm, KeyId.of(signer.certificate()), signer.key());
        byte[] envelope = signing.sign(new Claims("BE", issued, expires, payload).encoded())
                .encoded();
        return CodeReader.PREFIX + Base45.encode(Zlib.deflate(envelope));
    }
}
