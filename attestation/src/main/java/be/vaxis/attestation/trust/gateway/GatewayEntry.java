package be.vaxis.attestation.trust.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.security.cert.CertificateException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code /trustList}, as it was sent and before anything of it is believed. Its kid and time are left out:
 * the one is counted anew, the other proves nothing.
 *
 * @param thumbprint SHA-256 of the certificate, hexadecimal
 * @param signature CMS in Base64, over the bytes of the certificate
 * @param rawData the certificate, DER in Base64
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GatewayEntry(
        @Nullable String country,
        @Nullable String certificateType,
        @Nullable String thumbprint,
        @Nullable String signature,
        @Nullable String rawData) {

    private static final int LONGEST = 64 * 1024;

    /** Who an entry stands for. */
    public enum Type {
        /** An authority of a country. */
        CSCA,
        /** Who uploads the signers of a country. */
        UPLOAD,
        /** A document signer. */
        DSC
    }

    byte[] certificateBytes() throws CertificateException {
        return decoded(rawData);
    }

    byte[] signatureBytes() throws CertificateException {
        return decoded(signature);
    }

    private static byte[] decoded(@Nullable String base64) throws CertificateException {
        if (base64 == null || base64.length() > LONGEST) {
            throw new CertificateException("An entry of the list is too short or too long.");
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new CertificateException("An entry of the list is not in Base64.", malformed);
        }
    }
}
