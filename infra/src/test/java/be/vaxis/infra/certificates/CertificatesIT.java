package be.vaxis.infra.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.amending.LostKeys;
import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateCommand.RevokeCertificate;
import be.vaxis.attestation.certificate.CertificateId;
import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.mending.CorrectionRequest;
import be.vaxis.attestation.mending.CorrectionRequest.Cause;
import be.vaxis.attestation.mending.CorrectionRequest.State;
import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revocation.Slice;
import be.vaxis.attestation.revoked.RevocationBatches;
import be.vaxis.attestation.revoked.Revocations;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is registered becomes a certificate; what is corrected revokes it and makes the next one, by itself. */
@OnOtherParts
class CertificatesIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CERTIFICATES = "/api/v1/certificates";
    private static final String SLICE = "/api/v1/revocations/filter/";

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Keyring keyring;

    @Autowired
    Revocations revocations;

    @Autowired
    RevocationBatches batches;

    @Autowired
    LostKeys keys;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CorrectionRequests requests;

    @Autowired
    PersonIndex people;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Clock clock;

    Insz insz;
    LocalDate today;
    Program centre;
    Program laboratory;

    @BeforeEach
    void somebody_with_a_name_was_given_a_dose() throws Exception {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
        Enrollee somebody = People.woman("D'Haene", "Zoé");
        insz = somebody.insz();
        commands.sendAndWait(new EnrolPeople(List.of(somebody)));
        centre = program("centre-software");
        laboratory = program("laboratory-software");
    }

    @Test
    void a_corrected_dose_supersedes_its_certificate_which_is_refused_from_then_on() throws Exception {
        String dose = registered("COMIRNATY", today.minusDays(40));
        String first = certificate(dose);
        Hcert read = good(first);
        assertThat(read.dcc().name().standardFamily()).isEqualTo("DHAENE");
        assertThat(read.dcc().event()).isInstanceOfSatisfying(Vaccination.class, given -> {
            assertThat(given.given()).isEqualTo(today.minusDays(40));
            assertThat(given.dose() + "/" + given.doses()).isEqualTo("1/2");
        });
        assertThat(certificate(dose)).isEqualTo(first);

        assertThat(centre.post(
                                "/api/v1/doses/" + dose + "/correction",
                                "{\"given\":\"%s\",\"reason\":\"typed wrong\"}".formatted(today.minusDays(41)))
                        .statusCode())
                .isEqualTo(200);

        await().atMost(SOON).until(() -> revoked(first));
        String second = certificate(dose);
        assertThat(good(second).dcc().event())
                .isInstanceOfSatisfying(
                        Vaccination.class, given -> assertThat(given.given()).isEqualTo(today.minusDays(41)));
        assertThat(revoked(second)).isFalse();
        assertThat(idOf(second)).isNotEqualTo(idOf(first));
        toldToOthers(first);
    }

    @Test
    void a_dose_that_was_not_given_leaves_no_certificate() throws Exception {
        String dose = registered("COMIRNATY", today.minusDays(40));
        String code = certificate(dose);

        assertThat(centre.post("/api/v1/doses/" + dose + "/withdrawal", "{\"reason\":\"NOT_GIVEN\"}")
                        .statusCode())
                .isEqualTo(204);

        await().atMost(SOON).until(() -> revoked(code));
        assertThat(issue(dose)).contains("attestation:unknownRecord");
    }

    @Test
    void a_positive_test_suspends_until_it_is_taken_back_and_proves_a_recovery_later() throws Exception {
        String dose = registered("JCOVDEN", today.minusDays(40));
        String code = certificate(dose);
        UUID test = UUID.randomUUID();
        Instant now = clock.instant();

        told(test, now.minus(Duration.ofHours(1)));
        await().atMost(SOON).until(() -> revoked(code));
        assertThat(revocations.revoked(read(code), now.plus(Duration.ofDays(11))))
                .isFalse();
        assertThat(issue(dose)).contains("\"SUSPENDED\"");

        assertThat(laboratory.delete("/api/v1/test-results/" + test).statusCode())
                .isEqualTo(204);
        await().atMost(SOON).until(() -> !revoked(code));
        assertThat(certificate(dose)).isEqualTo(code);

        told(test, now.minus(Duration.ofDays(12)));
        String recovery = certificate(test.toString());
        assertThat(good(recovery).dcc().event()).isInstanceOf(Recovery.class);
    }

    @Test
    void a_certificate_that_was_handed_on_is_revoked_and_its_holder_makes_the_next_one() throws Exception {
        String dose = registered("COMIRNATY", today.minusDays(40));
        String code = certificate(dose);
        Program desk = program("gp-software");
        assertThat(desk.post(CERTIFICATES + "/_revoke", "{\"code\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(403);

        commands.sendAndWait(new RevokeCertificate(new CertificateId(UUID.fromString(dose)), Reason.FRAUD));

        await().atMost(SOON).until(() -> revoked(code));
        String next = certificate(dose);
        assertThat(idOf(next)).isNotEqualTo(idOf(code));
        assertThat(revoked(next)).isFalse();
    }

    @Test
    void what_a_lost_key_signed_is_revoked_by_its_signature_and_made_anew() throws Exception {
        String dose = registered("COMIRNATY", today.minusDays(40));
        String code = certificate(dose);
        String kid = read(code).envelope().keyId().map(KeyId::toString).orElseThrow();

        keys.tell(kid, clock.instant());
        while (keys.step()) {
            assertThat(keys.progress(kid)).isPresent();
        }

        assertThat(keys.progress(kid).orElseThrow().revoking()).isFalse();
        await().atMost(SOON).until(() -> revoked(code));
        String next = certificate(dose);
        assertThat(idOf(next)).isNotEqualTo(idOf(code));
        assertThat(revoked(next)).isFalse();
    }

    @Test
    void a_record_that_lacks_a_name_waits_at_the_help_desk_until_the_name_is_known() throws Exception {
        Enrollee known = People.woman("Peeters", "Anna");
        insz = known.insz();
        String dose = registered("COMIRNATY", today.minusDays(40));
        PersonId person = people.find(insz).orElseThrow();
        UUID record = UUID.fromString(dose);
        await().atMost(SOON).until(() -> issue(dose).contains("\"NAME\""));

        desk.askCorrection(person, record);
        var pieter = new Visitor(port);
        var waiting = pieter.logInAs("pieter", "/help-desk/certificates?lang=en");
        assertThat(waiting.body()).contains("/help-desk/certificates/waiting/" + record);
        var file = pieter.send(waiting, "/help-desk/certificates/waiting/" + record, Map.of());
        assertThat(file.body())
                .contains(
                        "Comirnaty",
                        "Your name is not known here yet.",
                        record + "/corrected",
                        "The help desk has worked on the correction since");
        assertThat(stateOf(record)).isEqualTo(State.TAKEN);
        commands.sendAndWait(new EnrolPeople(List.of(known)));

        await().atMost(SOON).until(() -> stateOf(record) == State.CORRECTED);
        assertThat(certificate(dose)).startsWith("HC1:");
    }

    @Test
    void who_asked_reads_why_nothing_was_corrected_and_may_ask_again() throws Exception {
        insz = People.woman("Peeters", "Anna").insz();
        String dose = registered("COMIRNATY", today.minusDays(40));
        UUID record = UUID.fromString(dose);
        await().atMost(SOON).until(() -> issue(dose).contains("\"NAME\""));
        PersonId person = people.find(insz).orElseThrow();
        desk.askCorrection(person, record);
        var pieter = new Visitor(port);
        var waiting = pieter.logInAs("pieter", "/help-desk/certificates?lang=en");
        var file = pieter.send(waiting, "/help-desk/certificates/waiting/" + record, Map.of());

        var declined =
                pieter.send(file, file.uri().getPath() + "/" + record + "/declined", Map.of("cause", "NO_PROOF"));

        assertThat(declined.body())
                .contains("Nothing shows that it was otherwise")
                .doesNotContain("/declined");
        assertThat(pieter.open("/help-desk/certificates").body()).doesNotContain(dose);
        assertThat(desk.corrections(person).get(record))
                .extracting(CorrectionRequest::state, CorrectionRequest::cause)
                .containsExactly(State.DECLINED, Cause.NO_PROOF);
        assertThat(meters.counter("vaxis.attestation.corrections", "answer", "declined", "cause", "no_proof")
                        .count())
                .isOne();
        pieter.send(declined, file.uri().getPath() + "/" + record + "/corrected", Map.of());
        assertThat(stateOf(record)).isEqualTo(State.DECLINED);

        desk.askCorrection(person, record);
        assertThat(stateOf(record)).isEqualTo(State.ASKED);
        assertThat(pieter.open("/help-desk/certificates").body()).contains(dose);
    }

    private State stateOf(UUID record) {
        return requests.find(record).orElseThrow().state();
    }

    private Program program(String name) throws Exception {
        return new Program(port, Tokens.of(name));
    }

    private String registered(String product, LocalDate day) throws Exception {
        var given = centre.post("/api/v1/doses", """
                {"insz":"%s","product":"%s","lot":"CERT1","given":"%s"}
                """.formatted(insz.value(), product, day));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        return JsonPath.read(given.body(), "$.dose");
    }

    private void told(UUID test, Instant sampled) throws Exception {
        var told = laboratory.put("/api/v1/test-results/" + test, """
                {"insz":"%s","type":"NAAT","name":"PCR","sampledAt":"%s","detected":true,"centre":"UZ Gent"}
                """.formatted(insz.value(), sampled));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(204);
    }

    private String certificate(String record) {
        return await().atMost(SOON)
                .until(() -> issue(record), answer -> answer.contains("HC1:"))
                .replaceFirst("(?s).*\"code\":\"(HC1:[^\"]*)\".*", "$1");
    }

    private String issue(String record) throws Exception {
        return program("gp-software")
                .post(CERTIFICATES, "{\"insz\":\"%s\",\"record\":\"%s\"}".formatted(insz.value(), record))
                .body();
    }

    private Hcert good(String code) {
        var signers =
                keyring.signers().stream().map(DocumentSigner::certificate).toList();
        Outcome outcome = new Verifier(signers).verify(code, clock.instant());
        assertThat(outcome).isInstanceOf(Outcome.Valid.class);
        return ((Outcome.Valid) outcome).hcert();
    }

    private boolean revoked(String code) {
        return revocations.revoked(read(code), clock.instant());
    }

    private static Hcert read(String code) {
        try {
            return CodeReader.read(code);
        } catch (Refused unread) {
            throw new AssertionError(unread);
        }
    }

    private static String idOf(String code) {
        return read(code).dcc().event().id();
    }

    /** By the filter of scanners and by a batch, which say neither whose it is nor why. */
    private void toldToOthers(String code) throws Exception {
        Hcert certificate = read(code);
        RevocationHash hash = RevocationHash.ofUci(certificate.dcc().event().id());
        String kid = certificate.envelope().keyId().map(KeyId::toString).orElseThrow();
        Program scanner = new Program(port, null);
        byte[] slice = scanner.bytes(SLICE + kid.replace('+', '-').replace('/', '_') + "/UCI/" + hash.firstByte());
        assertThat(Slice.read(slice).mayHold(hash)).isTrue();

        batches.round(clock.instant());
        List<String> told = JsonPath.read(scanner.get("/api/v1/revocations").body(), "$.lines[*].batchId");
        assertThat(told)
                .anySatisfy(batch -> assertThat(
                                scanner.get("/api/v1/revocations/" + batch).body())
                        .contains(hash.base64(), kid));
        assertThat(scanner.get("/api/v1/revocations/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }
}
