package be.vaxis.infra.parties.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.embedded.VaxisProcess;
import be.vaxis.infra.testing.AnotherProcess;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Rejection;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import be.vaxis.pharmacovigilance.pseudonymisation.client.BlindClient;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.owner.KeyedOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service in a process of its own with keys of its own; clients and owners reach it over HTTP, each as itself. */
@OnParts
@TestInstance(Lifecycle.PER_CLASS)
class ThreeRolesIT {

    static final Insz ANNA = new Insz("85073003328");
    static final Insz BRAM = new Insz("90122712173");
    static final SecureRandom RANDOM = new SecureRandom();

    @Autowired
    JdbcClient sql;

    @Autowired
    PseudonymClient wiredClient;

    @Autowired
    DomainOwner wiredOwner;

    @Autowired
    Presentations presentations;

    @LocalServerPort
    int port;

    VaxisProcess service;
    RoleKeys keys;

    @BeforeAll
    void the_service_runs_alone(@TempDir Path folder) throws Exception {
        keys = new RoleKeys(folder.resolve("keys"), "test").madeOnce(List.of("vons", "research"), RANDOM);
        service = AnotherProcess.running(
                Parts.first(),
                "pharmacovigilance",
                Map.of(
                        "vaxis.pseudonymisation.service.keystore",
                        keys.service().toString(),
                        "vaxis.pseudonymisation.service.password",
                        "test",
                        "vaxis.pseudonymisation.service.domains.vons.most-in-batch",
                        "20",
                        "vaxis.pseudonymisation.client.service.base-url",
                        "",
                        "vaxis.pseudonymisation.owner.service.base-url",
                        ""),
                folder);
    }

    @AfterAll
    void the_service_ends() throws InterruptedException {
        service.close();
    }

    @Test
    void a_person_becomes_a_name_is_converted_and_found_again() {
        var vons = owner("vons", "vons-software");
        var research = owner("research", "study-software");
        var names = client("report-software").pseudonymise(List.of(ANNA, BRAM, ANNA)).stream()
                .map(vons::atRest)
                .toList();
        var elsewhere = vons.convertedTo("research", names.subList(0, 2)).stream()
                .map(research::atRest)
                .toList();
        var back = research.convertedTo("vons", elsewhere).stream()
                .map(vons::atRest)
                .toList();

        assertThat(names.get(2)).isEqualTo(names.get(0)).isNotEqualTo(names.get(1));
        assertThat(elsewhere).doesNotContainAnyElementsOf(names);
        assertThat(back).isEqualTo(names.subList(0, 2));
        assertThat(client("identifying-software")
                        .identify(names.stream().map(vons::inTransit).toList()))
                .containsExactly(ANNA, BRAM, ANNA);
    }

    @Test
    void no_role_may_do_what_is_of_another() {
        var vons = owner("vons", "vons-software");
        var transit = client("report-software").pseudonymise(ANNA);
        var name = vons.atRest(transit);

        assertThatThrownBy(() -> client("report-software").identify(List.of(transit)))
                .isInstanceOf(AnswerRefused.class);
        assertThatThrownBy(() -> client("vons-software").identify(List.of(vons.inTransit(name))))
                .isInstanceOf(AnswerRefused.class);
        assertThatThrownBy(() -> client("vons-software").pseudonymise(ANNA)).isInstanceOf(AnswerRefused.class);
        assertThatThrownBy(() -> owner("vons", "report-software").atRest(transit))
                .isInstanceOf(AnswerRefused.class);
        assertRefused(
                "notYourPseudonymDomain", () -> owner("vons", "study-software").atRest(transit));
        assertThatThrownBy(() -> new KeyedOwner(
                                "vons",
                                RoleKeys.owner(keys.owner("research"), "test".toCharArray()),
                                line("vons-software"),
                                Clock.systemUTC(),
                                RANDOM,
                                presentations)
                        .atRest(transit))
                .isInstanceOf(AnswerRefused.class);
    }

    @Test
    void what_is_wrong_is_told_by_name() throws Exception {
        assertRefused(
                "pseudonymBatchTooLarge", () -> client("report-software").pseudonymise(Collections.nCopies(21, ANNA)));
        var program = new Program(service.port(), Tokens.of("report-software"));
        var path = "/api/v1/pseudonymisation/domains/vons/pseudonymize";

        assertThat(program.post(path, "{\"id\":\"1\",\"crv\":\"P-521\",\"x\":\"AQ==\",\"y\":\"AQ==\"}")
                        .body())
                .contains("pharmacovigilance:pointNotOnCurve");
        assertThat(program.post(path, "{\"crv\":\"P-256\",\"y\":\"\"}").body())
                .contains("badRequest", "crv", "id", "\"x\"");
        assertThat(new Program(service.port(), null).post(path, "{}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_name_in_transit_is_taken_once_by_whichever_process() {
        var vons = owner("vons", "vons-software");
        var transit = client("report-software").pseudonymise(ANNA);
        var again = List.of(vons.inTransit(vons.atRest(transit)));
        client("identifying-software").identify(again);

        assertRefused(
                "transitPresentedBefore", () -> owner("vons", "vons-software").atRest(transit));
        assertRefused(
                "transitPresentedBefore", () -> client("identifying-software").identify(again));
    }

    @Test
    void what_has_ended_is_forgotten() {
        var now = Instant.parse("2001-01-01T12:00:00Z");

        assertThat(presentations.admit("test", "one", now, now)).isTrue();
        assertThat(presentations.admit("test", "one", now, now)).isTrue();
        assertThat(presentations.admit("test", "other", now, now)).isFalse();
        assertThat(presentations.admit("test", "other", now, now.plusMillis(1))).isTrue();
    }

    @Test
    void who_asked_is_counted_by_day_without_what() {
        long before = counted();
        client("report-software").pseudonymise(List.of(ANNA, BRAM));

        assertThat(counted() - before).isEqualTo(2);
    }

    @Test
    void this_process_is_client_and_owner_of_the_counterpart_and_no_service() throws Exception {
        assertThat(wiredOwner.atRest(wiredClient.pseudonymise(ANNA)))
                .isEqualTo(wiredOwner.atRest(wiredClient.pseudonymise(ANNA)))
                .isNotEqualTo(owner("vons", "vons-software")
                        .atRest(client("report-software").pseudonymise(ANNA)));
        assertThat(new Program(port, Tokens.of("report-software"))
                        .post("/api/v1/pseudonymisation/domains/vons/pseudonymize", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    private long counted() {
        return sql.sql("select coalesce(sum(points), 0) from pseudonymisation_use"
                        + " where client = 'report-software' and kind = 'PSEUDONYMISE' and not refused")
                .query(Long.class)
                .single();
    }

    private BlindClient client(String program) {
        return new BlindClient("vons", new Encoding(8), line(program), Clock.systemUTC(), RANDOM);
    }

    private KeyedOwner owner(String domain, String program) {
        var key = RoleKeys.owner(keys.owner(domain), "test".toCharArray());
        return new KeyedOwner(domain, key, line(program), Clock.systemUTC(), RANDOM, presentations);
    }

    private HttpPseudonymisation line(String program) {
        var access = new ServiceAccess(
                "http://localhost:" + service.port() + "/api/v1/pseudonymisation",
                Parts.issuer() + "/oauth2/token",
                program,
                "demo",
                Duration.ofSeconds(20));
        return new HttpPseudonymisation(access, Clock.systemUTC());
    }

    private static void assertRefused(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.type()).isEqualTo("pharmacovigilance:" + name));
    }
}
