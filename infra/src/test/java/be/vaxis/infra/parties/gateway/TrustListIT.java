package be.vaxis.infra.parties.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.trust.TrustImport;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.attestation.trust.TrustSource;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom others tell us to trust, imported by HTTP and handed on to software. */
@OnParts
class TrustListIT {

    static final Duration SOON = Duration.ofSeconds(60);
    static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TrustImport imports;

    @Autowired
    TrustList list;

    @Autowired
    Keyring keyring;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    CountryCounterpart country;
    GatewayCounterpart gateway;
    X509Certificate signer;

    @BeforeEach
    void a_country_of_its_own() {
        country = CountryCounterpart.start(folder.resolve("country"));
        gateway = new GatewayCounterpart(0, 0, folder.resolve("gateway"), country);
        signer = country.certificates().getFirst();
    }

    @AfterEach
    void it_never_was() {
        gateway.close();
        sql.sql("delete from attestation.trusted_signer where source = 'it'").update();
        sql.sql("delete from attestation.trust_source where source = 'it'").update();
        sql.sql("update attestation.trust_version set version = version + 1").update();
        imports.refresh();
    }

    @Test
    void what_the_gateway_tells_is_trusted_and_handed_on() throws Exception {
        assertThat(isTrusted(signer)).isFalse();
        run(gateway());
        assertThat(country.certificates()).allMatch(this::isTrusted);
        assertThat(hashes(all(1))).containsAll(hashes(country.certificates()));
    }

    @Test
    void who_is_taken_off_the_list_leaves_it_and_software_hears_so() throws Exception {
        run(gateway());
        String cursor = all(500).getLast().path("cursor").asString();
        gateway.withdraw(signer);
        run(gateway());
        assertThat(isTrusted(signer)).isFalse();
        assertThat(isTrusted(country.certificates().getLast())).isTrue();
        assertThat(left(ask("?since=" + cursor))).contains(hash(signer));
        gateway.restore(signer);
        run(gateway());
        assertThat(isTrusted(signer)).isTrue();
        JsonNode change = ask("?since=" + cursor);
        assertThat(left(change)).doesNotContain(hash(signer));
        assertThat(hashes(List.of(change))).contains(hash(signer));
    }

    @Test
    void a_gateway_that_is_down_or_away_changes_nothing() {
        run(gateway());
        gateway.isDown(true);
        run(gateway());
        assertThat(fault()).isEqualTo("http-503");
        gateway.close();
        run(gateway());
        assertThat(fault()).isEqualTo("unreachable");
        assertThat(country.certificates()).allMatch(this::isTrusted);
    }

    @Test
    void a_list_without_anybody_is_a_mistake_and_changes_nothing() {
        run(gateway());
        country.certificates().forEach(gateway::withdraw);
        run(gateway());
        assertThat(fault()).isEqualTo("empty");
        assertThat(country.certificates()).allMatch(this::isTrusted);
    }

    @Test
    void who_asks_after_it_was_forgotten_who_left_gets_the_whole_list_anew() throws Exception {
        run(gateway());
        String cursor = all(500).getLast().path("cursor").asString();
        gateway.withdraw(signer);
        run(gateway());
        assertThat(ask("?since=" + cursor).path("whole").asBoolean()).isFalse();
        sql.sql("update attestation.trusted_signer set left_at = left_at - interval '31 days' where source = 'it'")
                .update();
        run(gateway());
        JsonNode anew = ask("?since=" + cursor);
        assertThat(anew.path("whole").asBoolean()).isTrue();
        assertThat(left(anew)).isEmpty();
        assertThat(hashes(List.of(anew)))
                .doesNotContain(hash(signer))
                .contains(hash(country.certificates().getLast()));
        assertThat(hashes(all(1))).contains(hash(country.certificates().getLast()));
    }

    @Test
    void under_another_anchor_nothing_is_believed_and_nothing_changes() throws Exception {
        run(gateway());
        gateway.withdraw(signer);
        Path stranger = country.signers().resolve("counterpart.der");
        var access = gateway.access();
        run(new GatewaySource("it", access.under(stranger)));
        assertThat(fault()).isEqualTo("untrusted");
        run(new GatewaySource("it", access.under(null)));
        assertThat(fault()).isEqualTo("no-anchor");
        assertThat(isTrusted(signer)).isTrue();
    }

    @Test
    void signatures_over_something_else_are_not_believed() {
        run(gateway());
        gateway.withdraw(signer);
        gateway.isForged(true);
        run(gateway());
        assertThat(fault()).isEqualTo("untrusted");
        assertThat(isTrusted(signer)).isTrue();
        gateway.isForged(false);
        run(gateway());
        assertThat(fault()).isNull();
        assertThat(isTrusted(signer)).isFalse();
    }

    @Test
    void of_several_processes_one_imports_what_is_due() {
        assertThat(imports.due(gateway())).isTrue();
        assertThat(imports.due(gateway())).isFalse();
    }

    @Test
    void a_did_document_is_imported_as_well() {
        run(new DidSource("it", gateway.did()));
        assertThat(fault()).isNull();
        assertThat(country.certificates()).allMatch(this::isTrusted);
    }

    @Test
    void by_itself_the_process_imports_and_tells_its_own_signers() {
        var known = new ArrayList<X509Certificate>(Parts.first().country().certificates());
        keyring.signers().stream().map(DocumentSigner::certificate).forEach(known::add);
        await().atMost(SOON).untilAsserted(() -> assertThat(hashes(all(500))).containsAll(hashes(known)));
        assertThat(known).allMatch(this::isTrusted);
        await().atMost(SOON).untilAsserted(() -> assertThat(list.stale()).isFalse());
    }

    @Test
    void who_has_the_answer_is_not_sent_it_again() throws Exception {
        run(gateway());
        var client = HttpClient.newHttpClient();
        var address = URI.create("http://localhost:" + port + "/api/v1/trust-list?limit=1");
        var first = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        var second = client.send(
                HttpRequest.newBuilder(address)
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void a_cursor_that_is_none_and_a_page_without_end_are_refused() throws Exception {
        for (String query : List.of("?since=yesterday", "?limit=0", "?limit=1001", "?limit=many")) {
            assertThat(new Program(port, null).get("/api/v1/trust-list" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    private TrustSource gateway() {
        return new GatewaySource("it", gateway.access());
    }

    private void run(TrustSource source) {
        sql.sql("update attestation.trust_source set next_at = '-infinity' where source = 'it'")
                .update();
        assertThat(imports.due(source)).isTrue();
    }

    private @Nullable String fault() {
        return sql.sql("select fault from attestation.trust_source where source = 'it'")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .optional()
                .filter(fault -> !fault.equals("null"))
                .orElse(null);
    }

    private boolean isTrusted(X509Certificate certificate) {
        return list.signers().with(KeyId.of(certificate)).contains(certificate);
    }

    /** All pages, until there is no more. */
    private List<JsonNode> all(int limit) throws IOException, InterruptedException {
        List<JsonNode> pages = new ArrayList<>(List.of(ask("?limit=" + limit)));
        assertThat(pages.getFirst().path("whole").asBoolean()).isTrue();
        while (pages.getLast().path("more").asBoolean()) {
            String cursor = pages.getLast().path("cursor").asString();
            pages.add(ask("?limit=" + limit + "&since=" + cursor));
            assertThat(pages.getLast().path("whole").asBoolean()).isFalse();
        }
        return pages;
    }

    private JsonNode ask(String query) throws IOException, InterruptedException {
        var answer = new Program(port, null).get("/api/v1/trust-list" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> left(JsonNode page) {
        return page.path("left").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> hashes(Iterable<?> of) throws Exception {
        List<String> hashes = new ArrayList<>();
        for (Object one : of) {
            if (one instanceof JsonNode page) {
                page.path("signers")
                        .forEach(signer -> hashes.add(signer.path("hash").asString()));
            } else {
                hashes.add(hash((X509Certificate) one));
            }
        }
        return hashes;
    }

    private static String hash(X509Certificate certificate) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }
}
