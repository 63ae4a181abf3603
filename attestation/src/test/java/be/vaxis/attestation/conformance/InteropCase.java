package be.vaxis.attestation.conformance;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cose.Envelope;
import be.vaxis.attestation.hcert.json.JsonReader;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.hcert.zlib.Zlib;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case, with its layers; those that are absent are derived from the layer before. */
record InteropCase(JsonNode fields) {

    static Optional<InteropCase> read(Path file) throws IOException {
        JsonNode fields = JsonMapper.shared().readTree(Files.readString(file).replace("\uFEFF", ""));
        return fields.path("EXPECTEDRESULTS").isObject() ? Optional.of(new InteropCase(fields)) : Optional.empty();
    }

    Map<String, Boolean> expected() {
        Map<String, Boolean> flags = new TreeMap<>();
        fields.get("EXPECTEDRESULTS").properties().forEach(flag -> {
            if (!flag.getValue().isNull()) {
                flags.put(flag.getKey(), flag.getValue().asString().equalsIgnoreCase("true"));
            }
        });
        return flags;
    }

    boolean has(String field) {
        return !fields.path(field).isNull() && !fields.path(field).isMissingNode();
    }

    String text(String field) {
        if (!has(field)) {
            throw new NotJudged("there is no " + field);
        }
        return fields.get(field).asString();
    }

    byte[] bytes(String field) {
        return HexFormat.of().parseHex(text(field).replaceAll("\\s", ""));
    }

    String base45() throws Refused {
        return has("BASE45") ? text("BASE45") : CodeReader.withoutPrefix(text("PREFIX"));
    }

    byte[] compressed() throws Refused {
        return has("COMPRESSED") ? bytes("COMPRESSED") : Base45.decode(base45());
    }

    byte[] cose() throws Refused {
        return has("COSE") ? bytes("COSE") : Zlib.inflate(compressed());
    }

    byte[] cbor() throws Refused {
        return has("CBOR") ? bytes("CBOR") : Envelope.open(cose()).payload();
    }

    Cbor json() {
        JsonNode json = has("JSON") ? fields.get("JSON") : null;
        if (json == null) {
            throw new NotJudged("there is no JSON");
        }
        try {
            return JsonReader.read(json.isString() ? json.asString() : json.toString());
        } catch (ParseException malformed) {
            throw new NotJudged("its JSON is none: " + malformed.getMessage());
        }
    }

    X509Certificate certificate() throws CertificateException {
        String base64 = context("CERTIFICATE").replaceAll("-----[A-Z ]+-----|\\s", "");
        return Certificates.read(Base64.getMimeDecoder().decode(base64));
    }

    String schema() {
        return context("SCHEMA");
    }

    Instant clock() {
        return Moments.read(context("VALIDATIONCLOCK"));
    }

    private String context(String field) {
        JsonNode value = fields.path("TESTCTX").path(field);
        if (value.isNull() || value.isMissingNode()) {
            throw new NotJudged("there is no TESTCTX." + field);
        }
        return value.asString();
    }
}
