package be.vaxis.attestation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.certificate.NobodySigns;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.UsagePeriod;
import be.vaxis.attestation.trust.TrustedSigner;
import be.vaxis.attestation.trust.did.DidDocument;
import be.vaxis.attestation.trust.did.DidWeb;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {

    private static final Instant NOW = Instant.parse("2021-07-01T12:00:00Z");
    private static final DocumentSigner EC =
            signer("ec", TestSigner.ec(TestSigner.FOR_VACCINATIONS), NOW.plusSeconds(60));
    private static final DocumentSigner RSA = signer("rsa", TestSigner.rsa(), TestSigner.UNTIL);
    private static final DocumentSigner TESTS = signer("tests", TestSigner.ec(TestSigner.FOR_TESTS), TestSigner.UNTIL);

    @Test
    void no_other_form_is_offered_unless_the_settings_ask_for_it() {
        assertThat(settings(Map.of())).isEqualTo(new FormSettings(false, false, "", Duration.ofDays(30)));
        assertThat(settings(Map.of("vaxis.attestation.forms.ddcc", "true")).ddcc())
                .isTrue();
    }

    @Test
    void cards_under_an_address_that_nobody_can_trust_keep_the_process_from_starting() {
        var asked = new FormSettings(true, false, "", Duration.ofDays(30));
        var configuration = new FormConfiguration();

        assertThat(configuration.formIssuer(asked, "https://vaxis.example/").address())
                .isEqualTo(URI.create("https://vaxis.example"));
        assertThatThrownBy(() -> configuration.formIssuer(asked, "http://vaxis.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(configuration
                        .formIssuer(settings(Map.of()), "http://vaxis.example")
                        .address())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://vaxis.example, did:web:vaxis.example, https://vaxis.example/.well-known/did.json",
        "https://vaxis.example:8443, did:web:vaxis.example%3A8443, https://vaxis.example:8443/.well-known/did.json"
    })
    void the_name_of_the_document_tells_where_it_lies(URI issuer, String did, URI document) {
        assertThat(new FormIssuer(issuer).did()).isEqualTo(did);
        assertThat(DidWeb.address(did)).contains(document);
    }

    @Test
    void whom_we_tell_to_trust_is_read_as_the_lists_of_others_are() throws Exception {
        var signers = new FormSigners(new Keyring("BE", List.of(EC, RSA, TESTS))).all();

        var read = DidDocument.of(new JsonMapper().readTree(DidTrustDocument.of("did:web:vaxis.example", signers)));

        assertThat(read.leftOut()).isZero();
        assertThat(read.signers())
                .extracting(TrustedSigner::certificate)
                .containsExactlyInAnyOrder(EC.certificate(), RSA.certificate());
    }

    @Test
    void cards_are_signed_on_p_256_by_who_is_in_use_and_valid_as_long() throws Exception {
        var signers = new FormSigners(new Keyring("BE", List.of(EC, RSA, TESTS))).onP256();

        assertThat(signers).containsExactly(EC);
        assertThat(FormSigners.newest(signers, NOW, TestSigner.UNTIL)).isEqualTo(EC);
        assertThatThrownBy(() -> FormSigners.newest(signers, NOW, TestSigner.UNTIL.plusSeconds(1)))
                .isInstanceOf(NobodySigns.class);
        assertThatThrownBy(() -> FormSigners.newest(signers, NOW.plusSeconds(61), TestSigner.UNTIL))
                .isInstanceOf(NobodySigns.class);
    }

    private static FormSettings settings(Map<String, String> told) {
        return new Binder(new MapConfigurationPropertySource(told))
                .bindOrCreate("vaxis.attestation.forms", FormSettings.class);
    }

    private static DocumentSigner signer(String name, TestSigner signer, Instant inUseUntil) {
        return new DocumentSigner(
                name, signer.certificate(), signer.key(), new UsagePeriod(TestSigner.FROM, inUseUntil));
    }
}
