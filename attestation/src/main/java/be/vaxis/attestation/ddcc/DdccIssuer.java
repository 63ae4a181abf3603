package be.vaxis.attestation.ddcc;

import be.vaxis.attestation.hcert.issue.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Makes codes of the WHO's data set with the key of one document signer. Source: hcert_spec of the WHO, sections 3 and 4. */
public final class DdccIssuer {

    private final String country;
    private final X509Certificate signer;
    private final CodeSigner code;

    /**
     * @param country two letters, such as {@code BE}
     * @throws IllegalArgumentException a key that is neither on P-256 nor of RSA, 2,048 bits or more
     */
    public DdccIssuer(String country, X509Certificate signer, PrivateKey key) {
        this.country = country;
        this.signer = signer;
        this.code = new CodeSigner(signer, key);
    }

    /**
     * The text of the QR code. What is {@linkplain CoreDataSet#missing() missing} is left out of it.
     *
     * @param issuedAt and {@code expiresAt}: inside the validity of the signer
     * @throws IllegalArgumentException outside of it, or an end before the start
     * @throws GeneralSecurityException whatever holds the key does not answer
     */
    public String issue(CoreDataSet data, Instant issuedAt, Instant expiresAt) throws GeneralSecurityException {
        boolean within = !issuedAt.isBefore(signer.getNotBefore().toInstant())
                && !expiresAt.isAfter(signer.getNotAfter().toInstant());
        if (!within || !issuedAt.isBefore(expiresAt)) {
            throw new IllegalArgumentException("A code is issued and expires inside the validity of its signer.");
        }
        return code.code(Claim.encoded(data, country, issuedAt, expiresAt));
    }
}
