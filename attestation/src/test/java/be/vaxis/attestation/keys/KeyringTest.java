package be.vaxis.attestation.keys;

import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static be.vaxis.attestation.hcert.HcertFixtures.RECOVERY;
import static be.vaxis.attestation.hcert.HcertFixtures.TEST;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NONE_IN_USE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_SIGNER;
import static be.vaxis.attestation.keys.KeyRefused.Reason.OUTLIVES_SIGNERS;
import static be.vaxis.attestation.keys.KeyRefused.Reason.UNFIT_KEY;
import static be.vaxis.attestation.keys.ceremony.TestCeremony.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.issue.NotIssued;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.keys.ceremony.TestCeremony;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration SECOND = Duration.ofSeconds(1);

    TestCeremony ceremony;

    @BeforeEach
    void folder(@TempDir Path folder) throws Exception {
        ceremony = new TestCeremony(folder);
    }

    @Test
    void what_a_ceremony_makes_issues_and_verifies_all_three_kinds() throws Exception {
        Keyring keyring = ceremony.whole().keyring();
        Verifier verifier = new Verifier(
                keyring.signers().stream().map(DocumentSigner::certificate).toList());
        for (Event event : List.of(DOSE, TEST, RECOVERY)) {
            Instant expires = START.plus(Duration.ofDays(3));
            String code = keyring.issuer(event.kind(), START, expires).issue(HcertFixtures.of(event), START, expires);
            assertThat(verifier.verify(code, expires))
                    .isInstanceOfSatisfying(
                            Outcome.Valid.class,
                            valid -> assertThat(valid.signer()
                                            .getSubjectX500Principal()
                                            .getName())
                                    .containsIgnoringCase("DSC " + event.kind() + "-1"));
        }
    }

    @Test
    void a_signer_of_tests_cannot_sign_a_vaccination() throws Exception {
        Keyring keyring = ceremony.whole().keyring();
        Instant expires = START.plus(DAY);
        assertThatThrownBy(
                        () -> keyring.issuer(Kind.TEST, START, expires).issue(HcertFixtures.of(DOSE), START, expires))
                .isInstanceOf(NotIssued.class)
                .hasMessage("its signer may not sign a vaccination");
    }

    @Test
    void a_certificate_may_expire_in_the_last_second_of_its_signer_and_not_later() throws Exception {
        Keyring keyring = vaccinations("--use-days", "10");
        Instant last = START.plus(Duration.ofDays(375));
        assertThat(keyring.issuer(Kind.VACCINATION, START, last).issue(HcertFixtures.of(DOSE), START, last))
                .startsWith("HC1:");
        for (Duration later : List.of(SECOND, DAY)) {
            refused(
                    OUTLIVES_SIGNERS,
                    "No signer of kind vaccination is valid from " + START + " until " + last.plus(later) + ".",
                    () -> keyring.issuer(Kind.VACCINATION, START, last.plus(later)));
        }
    }

    @Test
    void a_key_signs_from_the_first_to_the_last_second_of_its_use() throws Exception {
        Instant from = START.plus(DAY);
        Keyring keyring = vaccinations("--from", from.toString(), "--use-days", "10");
        Instant until = from.plus(Duration.ofDays(10));
        for (Instant inUse : List.of(from, until)) {
            assertThat(keyring.issuer(Kind.VACCINATION, inUse, inUse.plus(YEAR)))
                    .isNotNull();
            assertThat(keyring.unsigned(inUse)).containsExactly(Kind.TEST, Kind.RECOVERY);
        }
        for (Instant outOfUse : List.of(from.minus(SECOND), until.plus(SECOND))) {
            refused(
                    NONE_IN_USE,
                    "No signer of kind vaccination is in use at " + outOfUse + ".",
                    () -> keyring.issuer(Kind.VACCINATION, outOfUse, outOfUse.plus(DAY)));
            assertThat(keyring.unsigned(outOfUse)).contains(Kind.VACCINATION);
        }
    }

    @Test
    void a_kind_that_nobody_signs_is_named() throws Exception {
        Keyring keyring = vaccinations();
        refused(
                NO_SIGNER,
                "There is no signer of kind recovery.",
                () -> keyring.issuer(Kind.RECOVERY, START, START.plus(DAY)));
    }

    @Test
    void of_two_in_use_the_newest_signs_and_the_older_one_what_only_it_covers() throws Exception {
        vaccinations("--use-days", "100", "--longest-days", "365");
        Instant renewed = START.plus(Duration.ofDays(90));
        ceremony.at(renewed);
        ceremony.done("renew", "--kind", "vaccination", "--use-days", "30", "--longest-days", "30");
        Keyring keyring = ceremony.keyring();
        assertThat(signer(keyring, renewed, renewed.plus(DAY))).contains("vaccination-2");
        assertThat(signer(keyring, renewed, renewed.plus(Duration.ofDays(61)))).contains("vaccination-1");
        assertThat(signer(keyring, renewed.minus(SECOND), renewed)).contains("vaccination-1");
    }

    @Test
    void it_tells_what_ends_first() throws Exception {
        Keyring keyring = ceremony.whole().keyring();
        assertThat(keyring.endings())
                .extracting(ending -> ending.signer().name() + " " + ending.what())
                .containsExactly(
                        "recovery-1 USE",
                        "test-1 USE",
                        "vaccination-1 USE",
                        "test-1 VALIDITY",
                        "recovery-1 VALIDITY",
                        "vaccination-1 VALIDITY");
    }

    @Test
    void a_key_that_is_not_that_of_its_certificate_is_found_when_it_is_read() throws Exception {
        List<DocumentSigner> signers = ceremony.whole().keyring().signers();
        DocumentSigner one = signers.get(0);
        DocumentSigner mixed =
                new DocumentSigner("mixed", one.certificate(), signers.get(1).key(), one.inUse());
        refused(
                UNFIT_KEY,
                "The key of mixed is not that of its certificate.",
                () -> new Keyring("BE", List.of(one, mixed)));
    }

    @Test
    void a_keyring_without_keys_is_none() {
        refused(NO_SIGNER, "The store holds nobody who signs.", () -> new Keyring("BE", List.of()));
    }

    private Keyring vaccinations(String... more) throws Exception {
        ceremony.csca();
        List<String> line = new ArrayList<>(List.of("--kind", "vaccination"));
        line.addAll(List.of(more));
        ceremony.done("signer", line.toArray(String[]::new));
        return ceremony.keyring();
    }

    private static String signer(Keyring keyring, Instant issued, Instant expires) throws Exception {
        String code = keyring.issuer(Kind.VACCINATION, issued, expires).issue(HcertFixtures.of(DOSE), issued, expires);
        Verifier verifier = new Verifier(
                keyring.signers().stream().map(DocumentSigner::certificate).toList());
        return verifier.verify(code, expires) instanceof Outcome.Valid valid
                ? valid.signer().getSubjectX500Principal().getName()
                : "invalid";
    }

    private static void refused(KeyRefused.Reason reason, String why, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessage(why);
    }
}
