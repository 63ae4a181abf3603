package be.vaxis.attestation.certificate;

import static be.vaxis.attestation.AttestationFixtures.ANNA;
import static be.vaxis.attestation.AttestationFixtures.FIRST;
import static be.vaxis.attestation.AttestationFixtures.NOW;
import static java.time.ZoneOffset.UTC;

import be.vaxis.attestation.certificate.CertificateCommand.IssueCertificate;
import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateCommand.RevokeCertificate;
import be.vaxis.attestation.certificate.CertificateCommand.SuspendCertificate;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateIssued;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRestored;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRevoked;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateSuspended;
import be.vaxis.attestation.certificate.CertificateEvent.Signed;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateTest {

    static final CertificateId ID = new CertificateId(FIRST);
    static final PersonId ELSE = PersonId.parse("person:0b0e7c52-6d5b-4a38-8b0b-1a6a0f6b7d02");
    static final Instant UNTIL = NOW.plus(Duration.ofDays(365));
    static final Instant SOON = NOW.plus(Duration.ofDays(11));

    final AggregateTestFixture<Certificate> certificate = new AggregateTestFixture<>(Certificate.class);

    @BeforeEach
    void it_is_september() {
        certificate.registerInjectableResource(Clock.fixed(NOW, UTC));
        certificate.registerInjectableResource(new Scribe());
    }

    @Test
    void it_is_made_out_once() {
        certificate.givenNoPriorActivity().when(issue(1)).expectEvents(issued(1, 1, NOW, UNTIL));
        certificate.given(issued(1, 1, NOW, UNTIL)).when(issue(1)).expectNoEvents();
    }

    @Test
    void who_asks_is_given_what_is_out_whether_it_was_made_now_or_before() {
        CertificateIssued first = issued(1, 1, NOW, UNTIL);
        certificate
                .givenNoPriorActivity()
                .when(issue(1))
                .expectResultMessagePayload(new IssuedCertificate(first, null));
        certificate.given(first).when(issue(1)).expectResultMessagePayload(new IssuedCertificate(first, null));
        certificate
                .given(first)
                .when(issue(2))
                .expectResultMessagePayload(new IssuedCertificate(issued(2, 2, NOW, UNTIL), null));
    }

    @Test
    void one_that_soon_expires_is_signed_anew_under_the_same_identifier() {
        Instant inMonth = NOW.plus(Duration.ofDays(30));
        certificate
                .given(issued(1, 1, NOW.minusSeconds(9), inMonth.minusSeconds(1)))
                .when(issue(1))
                .expectEvents(issued(1, 1, NOW, UNTIL));
        certificate
                .given(issued(1, 1, NOW.minusSeconds(9), inMonth))
                .when(issue(1))
                .expectNoEvents();
    }

    @Test
    void what_is_corrected_supersedes_the_edition_before() {
        certificate
                .given(issued(1, 1, NOW, UNTIL))
                .when(issue(2))
                .expectEvents(revoked(1, Reason.SUPERSEDED, UNTIL), issued(2, 2, NOW, UNTIL));
    }

    @Test
    void a_dose_that_is_somebody_elses_after_all_gets_them_an_edition_of_their_own() {
        var content = content(1);
        certificate
                .given(issued(1, 1, NOW, UNTIL))
                .when(new IssueCertificate(ID, ELSE, content))
                .expectEvents(revoked(1, Reason.SUPERSEDED, UNTIL), issued(ELSE, 2, 1, NOW, UNTIL));
    }

    @Test
    void it_is_revoked_once_with_every_signature_that_still_runs() {
        CertificateIssued old = issued(1, 1, NOW.minusSeconds(100), NOW);
        CertificateIssued later = issued(1, 1, NOW.minusSeconds(50), UNTIL);
        certificate
                .given(old, later)
                .when(new RevokeCertificate(ID, Reason.FRAUD))
                .expectEvents(revoked(1, Reason.FRAUD, UNTIL));
        certificate
                .given(later, revoked(1, Reason.FRAUD, UNTIL))
                .when(new RevokeCertificate(ID, Reason.WITHDRAWN))
                .expectNoEvents();
        certificate
                .givenNoPriorActivity()
                .when(new RevokeCertificate(ID, Reason.WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void after_it_was_revoked_the_next_edition_can_be_made() {
        certificate
                .given(issued(1, 1, NOW, UNTIL), revoked(1, Reason.FRAUD, UNTIL))
                .when(issue(1))
                .expectEvents(issued(2, 1, NOW, UNTIL));
    }

    @Test
    void it_is_suspended_until_a_moment_once() {
        certificate
                .given(issued(1, 1, NOW, UNTIL))
                .when(new SuspendCertificate(ID, SOON))
                .expectEvents(suspended(1, SOON));
        certificate
                .given(issued(1, 1, NOW, UNTIL), suspended(1, SOON))
                .when(new SuspendCertificate(ID, SOON))
                .expectNoEvents();
        certificate
                .givenNoPriorActivity()
                .when(new SuspendCertificate(ID, SOON))
                .expectNoEvents();
    }

    @Test
    void what_it_rested_on_is_taken_back_so_it_counts_again() {
        suspendedUntil(SOON).expectEvents(new CertificateRestored(ID, ANNA, 1, "uci1", NOW));
        suspendedUntil(NOW).expectNoEvents();
    }

    ResultValidator<Certificate> suspendedUntil(Instant before) {
        return certificate
                .given(issued(1, 1, NOW, UNTIL), suspended(1, before))
                .when(new SuspendCertificate(ID, NOW.minusSeconds(1)));
    }

    @Test
    void a_correction_does_not_end_a_suspension() {
        certificate
                .given(issued(1, 1, NOW, UNTIL), suspended(1, SOON))
                .when(issue(2))
                .expectEvents(revoked(1, Reason.SUPERSEDED, UNTIL), issued(2, 2, NOW, UNTIL), suspended(2, SOON));
    }

    static IssueCertificate issue(int dose) {
        return new IssueCertificate(ID, ANNA, content(dose));
    }

    static Content content(int dose) {
        var event = new Event.Vaccination(
                "840539006", "vp", "mp", "ma", dose, 2, LocalDate.parse("2021-03-01"), "BE", "Sciensano", "");
        return new Content(new PersonName("Peeters", "PEETERS", "Anna", "ANNA"), "1985-07-30", event, UNTIL);
    }

    static CertificateIssued issued(int edition, int dose, Instant at, Instant expires) {
        return issued(ANNA, edition, dose, at, expires);
    }

    static CertificateIssued issued(PersonId person, int edition, int dose, Instant at, Instant expires) {
        return new CertificateIssued(
                ID,
                person,
                Kind.VACCINATION,
                edition,
                "says" + dose,
                "uci" + edition,
                signed(expires),
                Personal.of(person, "HC1:" + edition),
                at);
    }

    static CertificateRevoked revoked(int edition, Reason reason, Instant expires) {
        return new CertificateRevoked(ID, ANNA, edition, reason, "uci" + edition, List.of(signed(expires)), NOW);
    }

    static CertificateSuspended suspended(int edition, Instant until) {
        return new CertificateSuspended(ID, ANNA, edition, "uci" + edition, List.of(signed(UNTIL)), until, NOW);
    }

    static Signed signed(Instant expires) {
        return new Signed("kid", "signature", expires);
    }

    /** Signs without a key. */
    static class Scribe implements CertificateSigner {

        @Override
        public String hash(Content content) {
            return "says" + ((Event.Vaccination) content.event()).dose();
        }

        @Override
        public SignedCode sign(Content content, CertificateId id, int edition, Instant at) {
            return new SignedCode("HC1:" + edition, "uci" + edition, signed(content.until()));
        }
    }
}
