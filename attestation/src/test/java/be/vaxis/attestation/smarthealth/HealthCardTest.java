package be.vaxis.attestation.smarthealth;

import static be.vaxis.attestation.smarthealth.VaccineCode.CVX;
import static be.vaxis.attestation.smarthealth.VaccineCode.ICD_11;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.smarthealth.HealthCard.Coding;
import be.vaxis.attestation.smarthealth.HealthCard.Dose;
import be.vaxis.attestation.smarthealth.HealthCard.Holder;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read and verified by a second implementation, Nimbus. */
class HealthCardTest {

    private static final Instant FROM = Instant.parse("2021-07-01T12:00:00Z");
    private static final URI ISSUER = URI.create("https://vaxis.example/cards");
    private static final Holder ANNA = new Holder("Peeters", List.of("Anna", "Élise"), "1964-03-12");
    private static final Dose FIRST =
            new Dose(VaccineCode.of("EU/1/20/1528"), LocalDate.parse("2021-05-25"), null, null);
    private static final Dose SECOND =
            new Dose(VaccineCode.of("EU/1/20/1528"), LocalDate.parse("2021-06-15"), "FA1234", "Vaccination centre");
    private static final TestSigner SIGNER = TestSigner.ec();
    private static final CardKey KEY =
            CardKey.of((ECPublicKey) SIGNER.certificate().getPublicKey());

    @Test
    void a_second_implementation_verifies_it_with_the_key_from_our_document() throws Exception {
        var jws = JWSObject.parse(issuer().issue(card(FIRST)));
        var keys = JWKSet.parse(CardKey.document(List.of(KEY)));
        var key = (ECKey) keys.getKeyByKeyId(jws.getHeader().getKeyID());

        assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.computeThumbprint().toString()).isEqualTo(KEY.id());
        assertThat(key.isPrivate()).isFalse();
        assertThat(jws.getHeader().toString()).contains("\"alg\":\"ES256\"", "\"zip\":\"DEF\"");
    }

    @Test
    void one_changed_sign_breaks_the_signature() throws Exception {
        var parts = issuer().issue(card(FIRST)).split("\\.");
        var payload = (parts[1].charAt(9) == 'A' ? "B" : "A");
        var changed = parts[0] + "." + parts[1].substring(0, 9) + payload + parts[1].substring(10) + "." + parts[2];

        assertThat(JWSObject.parse(changed).verify(new ECDSAVerifier((ECPublicKey)
                        SIGNER.certificate().getPublicKey())))
                .isFalse();
    }

    @Test
    void it_tells_the_doses_as_small_fhir_the_earliest_first() throws Exception {
        var card = new HealthCard(ANNA, List.of(SECOND, FIRST), FROM, FROM.plusSeconds(60), "AQPCj4wwk6Mt");

        assertThat(unfolded(card)).isEqualTo("""
                {"iss":"https://vaxis.example/cards","nbf":1625140800,"exp":1625140860,"vc":{\
                "type":["https://smarthealth.cards#health-card"],"credentialSubject":{"fhirVersion":"4.0.1","fhirBundle":{\
                "resourceType":"Bundle","type":"collection","entry":[\
                {"fullUrl":"resource:0","resource":{"resourceType":"Patient",\
                "name":[{"family":"Peeters","given":["Anna","Élise"]}],"birthDate":"1964-03-12"}},\
                {"fullUrl":"resource:1","resource":{"resourceType":"Immunization","status":"completed",\
                "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"208"},\
                {"system":"http://id.who.int/icd11/mms","code":"XM8NQ0"}]},\
                "patient":{"reference":"resource:0"},"occurrenceDateTime":"2021-05-25"}},\
                {"fullUrl":"resource:2","resource":{"resourceType":"Immunization","status":"completed",\
                "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"208"},\
                {"system":"http://id.who.int/icd11/mms","code":"XM8NQ0"}]},\
                "patient":{"reference":"resource:0"},"occurrenceDateTime":"2021-06-15","lotNumber":"FA1234",\
                "performer":[{"actor":{"display":"Vaccination centre"}}]}}]}},"rid":"AQPCj4wwk6Mt"}}""");
    }

    @Test
    void what_is_not_known_is_left_out() throws Exception {
        var card = new HealthCard(new Holder("De Smet", List.of(), ""), List.of(FIRST), FROM, null, null);

        assertThat(unfolded(card)).doesNotContain("given", "birthDate", "exp", "lotNumber", "performer", "rid");
    }

    @ParameterizedTest
    @CsvSource({
        "7xbC_9ZmFwKqOHpwX6-LnlhIh5SMIuNwl0PW1yVI_sk, 7k2fdIRNDHdf93vL76wxdXEPtj_GiMTTyecm7EUUMQo, _IY9W2kRRFUigDfSB9r8jHgMRrT0w4p5KN93nGThdH8",
        "11XvRWy1I2S0EyJlyf_bWfw_TQ5CJJNLw78bHXNxcgw, eZXwxvO1hvCY0KucrPfKo7yAyMT6Ajc3N7OkAB6VYy8, 3Kfdg-XwP-7gXyywtUfUADwBumDOPKMQx-iELL11W9s"
    })
    void the_keys_of_the_specification_have_the_identifiers_it_gives_them(String x, String y, String id) {
        assertThat(CardKey.of(x, y).id()).isEqualTo(id);
    }

    @Test
    void the_code_is_two_figures_a_sign_and_is_read_back() throws Exception {
        var jws = issuer().issue(card(FIRST, SECOND));
        var code = CardCode.of(jws).orElseThrow();

        assertThat(code).startsWith("shc:/567629").matches("shc:/\\d+");
        assertThat(CardCode.read(code)).contains(jws);
    }

    @Test
    void a_card_of_1195_signs_fits_in_a_code_and_one_more_does_not() {
        assertThat(CardCode.of("e".repeat(1195))).isPresent();
        assertThat(CardCode.of("e".repeat(1196))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shc:/", "shc:/5", "shc:/56a6", "shc:/99", "shc:/1/2/5676", "HC1:5676"})
    void what_is_no_card_is_not_read(String code) {
        assertThat(CardCode.read(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://vaxis.example", "https://vaxis.example/"})
    void an_issuer_without_https_or_with_a_slash_at_its_end_is_refused(String issuer) {
        assertThatThrownBy(() -> new CardIssuer(URI.create(issuer), KEY, SIGNER.key()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vaxis.example", "http://localhost:8080", "http://127.0.0.1"})
    void on_the_machine_itself_an_issuer_needs_no_tls(String issuer) {
        CardIssuer.check(URI.create(issuer));
        assertThatThrownBy(() -> CardIssuer.check(URI.create("http://localhost.vaxis.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_on_another_curve_is_refused() {
        var other = (ECPublicKey) TestSigner.on("secp384r1").certificate().getPublicKey();

        assertThatThrownBy(() -> CardKey.of(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_card_without_a_dose_or_a_code_and_a_long_revocation_identifier_are_refused() {
        var uncoded = new Dose(VaccineCode.of("EU/0"), FIRST.given(), null, null);
        assertThatThrownBy(() -> card()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> card(uncoded)).isInstanceOf(IllegalArgumentException.class);
        assertThat(revocable("a".repeat(24)).revocationId()).hasSize(24);
        assertThatThrownBy(() -> revocable("a".repeat(25))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_product_of_the_eu_has_codes_that_readers_know() {
        assertThat(VaccineCode.of("EU/1/20/1507"))
                .containsExactly(new Coding(CVX, "207"), new Coding(ICD_11, "XM3DT5"));
        assertThat(VaccineCode.of("EU/0")).isEmpty();
    }

    @Test
    void it_tells_nothing_in_a_log() {
        assertThat(card(FIRST)).hasToString("health card of 1 doses");
    }

    private static HealthCard card(Dose... doses) {
        return new HealthCard(ANNA, List.of(doses), FROM, null, null);
    }

    private static HealthCard revocable(String id) {
        return new HealthCard(ANNA, List.of(FIRST), FROM, null, id);
    }

    private static String unfolded(HealthCard card) throws Exception {
        var payload = JWSObject.parse(issuer().issue(card)).getPayload().toBytes();
        try (var unfolding = new InflaterInputStream(new ByteArrayInputStream(payload), new Inflater(true))) {
            return new String(unfolding.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CardIssuer issuer() {
        return new CardIssuer(ISSUER, KEY, SIGNER.key());
    }
}
