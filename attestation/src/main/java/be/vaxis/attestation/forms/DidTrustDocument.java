package be.vaxis.attestation.forms;

import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.smarthealth.CardKey;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our signers as a document of {@code did:web}, as the network of the WHO lists them. Source: WHO SMART Trust, DID Trustlist 2.0. */
final class DidTrustDocument {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = new JsonMapper();

    private DidTrustDocument() {}

    static String of(String did, List<DocumentSigner> signers) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context")
                .add("https://www.w3.org/ns/did/v1")
                .add("https://w3id.org/security/suites/jws-2020/v1");
        document.put("id", did).put("controller", did);
        var methods = document.putArray("verificationMethod");
        for (DocumentSigner signer : signers) {
            String kid = signer.keyId().toString();
            ObjectNode method = methods.addObject()
                    .put("id", did + "#" + kid)
                    .put("type", "JsonWebKey2020")
                    .put("controller", did);
            key(method.putObject("publicKeyJwk").put("kid", kid), signer.certificate());
        }
        return JSON.writeValueAsString(document);
    }

    private static void key(ObjectNode jwk, X509Certificate certificate) {
        switch (certificate.getPublicKey()) {
            case ECPublicKey elliptic -> {
                CardKey point = CardKey.of(elliptic);
                jwk.put("kty", "EC").put("crv", "P-256").put("x", point.x()).put("y", point.y());
            }
            case RSAPublicKey rsa ->
                jwk.put("kty", "RSA").put("n", plain(rsa.getModulus())).put("e", plain(rsa.getPublicExponent()));
            default -> throw new IllegalArgumentException("Nobody signs with a key of this kind.");
        }
        try {
            jwk.putArray("x5c").add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // it was read from just that
        }
    }

    private static String plain(BigInteger number) {
        return URL.encodeToString(unsigned(number));
    }

    /** Without the zero in front of a high bit. */
    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 && bytes.length > 1 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
