package be.vaxis.attestation.hcert.cose;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Names a key in few bytes; two keys may share one. Known as <i>kid</i>. Source: hcert_spec, section 3.3.2. */
public record KeyId(byte[] bytes) {

    private static final int BYTES = 8;

    /** The first eight bytes of the SHA-256 of the certificate. */
    public static KeyId of(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new KeyId(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it; a read certificate has its bytes
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyId(byte[] id) && Arrays.equals(bytes, id);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Base64, as trust lists write it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
