package be.vaxis.infra.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cose.Envelope;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.zlib.Zlib;
import be.vaxis.attestation.smarthealth.CardCode;
import be.vaxis.attestation.trust.TrustedSigner;
import be.vaxis.attestation.trust.did.DidDocument;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The same doses for countries that read other forms, with the keys from where their readers look them up. */
@OnOtherParts
class OtherFormsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Clock clock;

    Program reader;
    Program practice;
    Enrollee somebody;
    LocalDate given;
    String dose;

    @BeforeEach
    void somebody_was_given_a_dose() throws Exception {
        reader = new Program(port, null);
        practice = new Program(port, Tokens.of("gp-software"));
        somebody = People.woman("Reiziger", "Zoé");
        commands.sendAndWait(new EnrolPeople(List.of(somebody)));
        given = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                .minusDays(40);
        var registered = new Program(port, Tokens.of("centre-software"))
                .post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"CERT4","given":"%s"}
                """.formatted(somebody.insz().value(), given));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        dose = JsonPath.read(registered.body(), "$.dose");
    }

    @Test
    void a_health_card_is_verified_by_another_implementation_with_the_key_under_its_issuer() throws Exception {
        String card = await().atMost(SOON).until(() -> made("_health-card", ""), told -> told.contains("shc:/"));
        String jws = JsonPath.read(card, "$.verifiableCredential[0]");
        assertThat(CardCode.read(JsonPath.read(card, "$.code"))).contains(jws);

        var served = reader.get("/.well-known/jwks.json");
        assertThat(served.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        assertThat(served.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var object = JWSObject.parse(jws);
        var key = (ECKey)
                JWKSet.parse(served.body()).getKeyByKeyId(object.getHeader().getKeyID());

        assertThat(object.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
        String payload = unfolded(object);
        assertThat(JsonPath.<String>read(payload, "$.iss")).isEqualTo("http://localhost:8080");
        assertThat(payload).contains("Reiziger", "Zoé", given.toString(), "\"208\"");
    }

    @Test
    void a_code_of_the_who_is_verified_with_a_key_of_our_did_document_and_names_the_eu_certificate() throws Exception {
        String record = ",\"record\":\"" + dose + "\"";
        String told = await().atMost(SOON).until(() -> made("_ddcc", record), one -> one.contains("HC1:"));
        String eu = JsonPath.read(made("", record), "$.items[0].code");

        var document =
                new JsonMapper().readTree(reader.get("/.well-known/did.json").body());
        Sign1 envelope =
                Envelope.open(Zlib.inflate(Base45.decode(CodeReader.withoutPrefix(JsonPath.read(told, "$.code")))));
        KeyId kid = envelope.keyId().orElseThrow();
        TrustedSigner signer = DidDocument.of(document).signers().stream()
                .filter(one -> one.keyId().equals(kid))
                .findFirst()
                .orElseThrow();

        assertThat(envelope.algorithm()
                        .orElseThrow()
                        .verifies(signer.certificate().getPublicKey(), envelope.toBeSigned(), envelope.signature()))
                .isTrue();
        assertThat(new String(envelope.payload(), StandardCharsets.UTF_8))
                .contains(CodeReader.read(eu).dcc().event().id(), "Zoé Reiziger", "XM8NQ0", "BEL", given.toString());
        assertThat(JsonPath.<List<String>>read(told, "$.missing")).containsExactly("vaccination.lot");
    }

    @Test
    void software_without_the_right_gets_neither() throws Exception {
        var laboratory = new Program(port, Tokens.of("laboratory-software"));
        String ask = "{\"insz\":\"%s\"}".formatted(somebody.insz().value());

        assertThat(laboratory.post("/api/v1/certificates/_health-card", ask).statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/api/v1/certificates/_ddcc", ask).statusCode()).isEqualTo(401);
    }

    private String made(String form, String more) throws Exception {
        return practice.post(
                        "/api/v1/certificates" + (form.isEmpty() ? "" : "/" + form),
                        "{\"insz\":\"%s\"%s}".formatted(somebody.insz().value(), more))
                .body();
    }

    private static String unfolded(JWSObject card) throws Exception {
        try (var bytes = new InflaterInputStream(
                new ByteArrayInputStream(card.getPayload().toBytes()), new Inflater(true))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
