package be.vaxis.attestation.hcert.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.cbor.CborDecoder;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    private static final String PAYLOAD = payload();

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path certificate;
    Path key;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws Exception {
        keep(TestSigner.ec());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_encoded_is_verified_and_decoded(boolean elliptic) throws Exception {
        keep(elliptic ? TestSigner.ec() : TestSigner.rsa());
        assertThat(run("", encoding(PAYLOAD))).isZero();
        String code = told();
        assertThat(code).startsWith("HC1:");

        assertThat(run("", "verify", "--signers", certificate.toString(), code)).isZero();
        assertThat(told())
                .contains("\"signer\":\"CN=Test signer,C=BE\"", "\"expiresAt\":\"2021-12-28T12:00:00Z\"", PAYLOAD);

        assertThat(run(code + "\n", "decode")).isZero();
        assertThat(told()).contains(PAYLOAD, elliptic ? "ES256" : "PS256", "\"issuer\":\"BE\"");
    }

    @Test
    void a_certificate_that_departs_from_the_schema_is_not_issued() {
        assertThat(run("", encoding(PAYLOAD.replace("\"dn\":2", "\"dn\":0")))).isEqualTo(1);
        assertThat(err).hasToString("Not issued: v[0].dn is no whole number above nought" + System.lineSeparator());
    }

    @Test
    void a_refusal_names_its_step() {
        run("", encoding(PAYLOAD));
        String code = told();
        assertThat(run("", "verify", "--signers", certificate.toString(), "--at", "2022-01-01T00:00:00Z", code))
                .isEqualTo(1);
        assertThat(err).hasToString("Refused at EXPIRY: it has expired" + System.lineSeparator());
    }

    @Test
    void what_is_no_code_is_refused() {
        assertThat(run("HC2:ABC", "decode")).isEqualTo(1);
        assertThat(err).asString().startsWith("Refused at PREFIX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "decode --help", ""})
    void help_tells_the_commands(String line) {
        assertThat(run("", line.isEmpty() ? new String[0] : line.split(" "))).isZero();
        assertThat(told()).contains("decode [CODE]", "verify --signers", "encode --signer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "destroy",
                "verify HC1:ABC",
                "verify --signers",
                "verify --signers /nowhere HC1:ABC",
                "verify --signers . --at noon HC1:ABC"
            })
    void a_wrong_question_points_at_the_help(String line) {
        assertThat(run("", line.split(" "))).isEqualTo(2);
        assertThat(err).asString().endsWith("See --help." + System.lineSeparator());
        assertThat(out.size()).isZero();
    }

    /** In the order in which a code holds it. */
    private static String payload() {
        try {
            byte[] written = CborEncoder.encode(DccWriter.write(HcertFixtures.of(HcertFixtures.DOSE)));
            return JsonWriter.write(CborDecoder.decode(written));
        } catch (Refused impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String[] encoding(String payload) {
        return new String[] {
            "encode", "--signer", certificate.toString(), "--key", key.toString(), "--country", "BE", payload
        };
    }

    private int run(String typed, String... arguments) {
        var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return new Codec(in, stream(out), stream(err), Clock.fixed(HcertFixtures.ISSUED, ZoneOffset.UTC))
                .run(arguments);
    }

    private String told() {
        String told = out.toString(StandardCharsets.UTF_8).strip();
        out.reset();
        return told;
    }

    private void keep(TestSigner signer) throws Exception {
        certificate = keep("signer.pem", "CERTIFICATE", signer.certificate().getEncoded());
        key = keep("key.pem", "PRIVATE KEY", signer.key().getEncoded());
    }

    private Path keep(String file, String kind, byte[] bytes) throws IOException {
        String base64 = Base64.getMimeEncoder().encodeToString(bytes);
        return Files.writeString(
                folder.resolve(file), "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
