package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.UNFIT_KEY;
import static be.vaxis.attestation.keys.KeyRefused.Reason.WRONG_PASSWORD;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.signer.Purposes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A key with its certificate: one generation of one who signs. Known as <i>DSC</i>.
 *
 * @param name as the store has it, such as {@code vaccination-2}
 * @param inUse when it signs; its certificate is valid for longer
 */
public record DocumentSigner(String name, X509Certificate certificate, PrivateKey key, UsagePeriod inUse) {

    private static final int NO_AUTHORITY = -1;

    /**
     * All that the store holds, none when it is empty.
     *
     * @throws KeyRefused {@code WRONG_PASSWORD}; {@code UNFIT_KEY}: it holds the key of an authority, which is kept apart
     */
    public static List<DocumentSigner> allIn(KeyStore store, Password password) throws KeyRefused {
        List<DocumentSigner> signers = new ArrayList<>();
        try {
            for (String name : Collections.list(store.aliases())) {
                if (store.getKey(name, password.chars()) instanceof PrivateKey key
                        && store.getCertificate(name) instanceof X509Certificate certificate) {
                    signers.add(of(name, certificate, key));
                }
            }
            return signers;
        } catch (GeneralSecurityException unopened) {
            throw new KeyRefused(WRONG_PASSWORD, "The password opens the store, but not all of its keys.");
        }
    }

    private static DocumentSigner of(String name, X509Certificate certificate, PrivateKey key) throws KeyRefused {
        if (certificate.getBasicConstraints() != NO_AUTHORITY) {
            throw new KeyRefused(UNFIT_KEY, name + " is the key of an authority; it signs no certificates of people.");
        }
        return new DocumentSigner(name, certificate, key, UsagePeriod.of(certificate));
    }

    public KeyId keyId() {
        return KeyId.of(certificate);
    }

    /** What it may sign. */
    public Set<Kind> kinds() {
        return Purposes.of(certificate);
    }

    /** Whether what is valid between these moments, both included, is so under this certificate. */
    public boolean covers(Instant issuedAt, Instant expiresAt) {
        return !issuedAt.isBefore(certificate.getNotBefore().toInstant()) && !expiresAt.isAfter(expires());
    }

    /** The last moment of its certificate. */
    public Instant expires() {
        return certificate.getNotAfter().toInstant();
    }

    @Override
    public String toString() {
        return "signer " + name + " (" + keyId() + ")";
    }
}
