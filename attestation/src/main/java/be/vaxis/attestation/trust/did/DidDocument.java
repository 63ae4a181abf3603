package be.vaxis.attestation.trust.did;

import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.trust.TrustedSigner;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a DID document lists: keys with the certificates they stand in, and other documents that list more.
 *
 * <p>It is believed because it comes from the host that its name tells, over TLS, as {@code did:web} wants it. Its proof is not
 * looked at: that would need the whole of JSON-LD. The certificate is asked instead: it must hold the very key, be no
 * authority's, and be issued by the authority beside it where the document gives one.
 *
 * @param references names of other documents, {@code did:web:…}
 * @param leftOut keys without a certificate that fits
 */
public record DidDocument(List<TrustedSigner> signers, List<String> references, int leftOut) {

    private static final int LONGEST = 64 * 1024;
    private static final int NO_AUTHORITY = -1;

    public static DidDocument of(JsonNode document) {
        List<TrustedSigner> signers = new ArrayList<>();
        List<String> references = new ArrayList<>();
        int leftOut = 0;
        for (JsonNode method : document.path("verificationMethod")) {
            if (method.isString()) {
                references.add(method.asString());
                continue;
            }
            JsonNode key = method.path("publicKeyJwk");
            try {
                X509Certificate certificate = certificate(key.path("x5c").path(0));
                if (certificate.getBasicConstraints() != NO_AUTHORITY) {
                    continue; // an authority signs no certificates of people
                }
                if (!holds(certificate, key)
                        || !issued(certificate, key.path("x5c").path(1))) {
                    throw new CertificateException("The key is not that of its certificate.");
                }
                signers.add(new TrustedSigner(country(certificate, method), certificate.getEncoded()));
            } catch (CertificateException | IllegalArgumentException unfit) {
                leftOut++;
            }
        }
        return new DidDocument(signers, references, leftOut);
    }

    private static X509Certificate certificate(JsonNode base64) throws CertificateException {
        String text = base64.asString("");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new CertificateException("There is no certificate, or it is too long.");
        }
        return Certificates.read(Base64.getDecoder().decode(text));
    }

    private static boolean holds(X509Certificate certificate, JsonNode key) {
        return switch (certificate.getPublicKey()) {
            case ECPublicKey elliptic ->
                elliptic.getW().getAffineX().equals(number(key, "x"))
                        && elliptic.getW().getAffineY().equals(number(key, "y"));
            case RSAPublicKey rsa ->
                rsa.getModulus().equals(number(key, "n"))
                        && rsa.getPublicExponent().equals(number(key, "e"));
            default -> false;
        };
    }

    private static boolean issued(X509Certificate certificate, JsonNode authority) throws CertificateException {
        if (authority.isMissingNode()) {
            return true;
        }
        try {
            certificate.verify(certificate(authority).getPublicKey());
            return true;
        } catch (java.security.GeneralSecurityException other) {
            return false;
        }
    }

    private static @Nullable BigInteger number(JsonNode key, String name) {
        String text = key.path(name).asString("");
        return text.isEmpty() || text.length() > LONGEST
                ? null
                : new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    /** As the certificate tells it; else as the name of the document does, in three letters. */
    private static String country(X509Certificate certificate, JsonNode method) {
        String told = TrustedSigner.countryOf(certificate);
        if (!told.isEmpty()) {
            return told;
        }
        String[] steps = method.path("controller").asString("").split(":");
        String last = steps[steps.length - 1];
        return last.length() <= 3 ? last : "";
    }
}
