package be.vaxis.attestation.trust;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.signer.Certificates;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A certificate on the list. It is read once somebody asks for it: a list of thousands costs little to hold. */
public final class TrustedSigner {

    private static final int KEY_ID_BYTES = 8;
    private static final Pattern COUNTRY = Pattern.compile("(?:^|,)C=([A-Za-z]{2})(?:,|$)");

    private final String country;
    private final byte[] bytes;
    private final String hash;
    private final KeyId keyId;
    private volatile @Nullable X509Certificate read;

    /**
     * @param country that answers for it, two letters, or three of a list that writes so
     * @param bytes DER, of which it is known that they can be read
     */
    public TrustedSigner(String country, byte[] bytes) {
        this.country = country;
        this.bytes = bytes.clone();
        byte[] digest = sha256(bytes);
        this.hash = HexFormat.of().formatHex(digest);
        this.keyId = new KeyId(Arrays.copyOf(digest, KEY_ID_BYTES));
    }

    static TrustedSigner of(X509Certificate certificate) {
        try {
            TrustedSigner signer = new TrustedSigner(countryOf(certificate), certificate.getEncoded());
            signer.read = certificate;
            return signer;
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // a read certificate has its bytes
        }
    }

    public String country() {
        return country;
    }

    /** DER. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the certificate, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    public KeyId keyId() {
        return keyId;
    }

    public X509Certificate certificate() {
        X509Certificate known = read;
        if (known == null) {
            try {
                known = Certificates.read(bytes);
                read = known;
            } catch (CertificateException changed) {
                throw new IllegalStateException("A certificate that was read before cannot be read any more", changed);
            }
        }
        return known;
    }

    /** Of whom the certificate says it is; empty when it does not say. */
    public static String countryOf(X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName();
        var found = COUNTRY.matcher(name);
        return found.find() ? found.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
