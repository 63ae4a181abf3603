package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.KeyRefused.Reason.UNFIT_KEY;
import static be.vaxis.attestation.keys.KeyRefused.Reason.WRONG_PASSWORD;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Vouches for the signers of a country, and signs nothing else. Its key lies offline but for a ceremony. Known as
 * <i>CSCA</i>.
 */
record Authority(X509Certificate certificate, PrivateKey key) {

    /** Its name in the store. */
    static final String NAME = "csca";

    /** @param name with a country */
    static Authority make(X500Name name, KeyForm form, BigInteger serial, Instant from, Instant until)
            throws GeneralSecurityException, IOException {
        if (name.getRDNs(BCStyle.C).length != 1) {
            throw new IllegalArgumentException("The name of an authority has a country, such as C=BE.");
        }
        KeyPair pair = form.generate(null);
        X509Certificate certificate = new Draft(name, name, pair.getPublic(), serial, from, until)
                .ofAuthority()
                .signed(pair.getPrivate(), pair.getPublic());
        return new Authority(certificate, pair.getPrivate());
    }

    /** @throws KeyRefused {@code WRONG_PASSWORD}; {@code UNFIT_KEY}: the store holds no authority */
    static Authority in(KeyStore store, Password password) throws KeyRefused {
        try {
            if (store.getKey(NAME, password.chars()) instanceof PrivateKey key
                    && store.getCertificate(NAME) instanceof X509Certificate certificate
                    && certificate.getBasicConstraints() >= 0) {
                return new Authority(certificate, key);
            }
            throw new KeyRefused(UNFIT_KEY, "The store holds no authority.");
        } catch (GeneralSecurityException unopened) {
            throw new KeyRefused(WRONG_PASSWORD, "The password opens the store, but not the key of the authority.");
        }
    }

    /** @throws IllegalArgumentException the signer would outlive the authority */
    X509Certificate certify(String name, Kind kind, PublicKey signer, Terms terms, BigInteger serial)
            throws GeneralSecurityException, IOException {
        Instant until = certificate.getNotAfter().toInstant();
        if (terms.made().isBefore(certificate.getNotBefore().toInstant())
                || terms.expires().isAfter(until)) {
            throw new IllegalArgumentException("The signer would be valid from " + terms.made() + " until "
                    + terms.expires() + ", and its authority ends at " + until
                    + ": make it shorter, or a new authority.");
        }
        return new Draft(subject(), named("DSC " + name), signer, serial, terms.made(), terms.expires())
                .ofSigner(kind, terms.use(), Draft.keyIdentifier(certificate))
                .signed(key, certificate.getPublicKey());
    }

    private X500Name subject() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private X500Name named(String common) {
        X500NameBuilder builder = new X500NameBuilder();
        for (RDN part : subject().getRDNs()) {
            if (!part.getFirst().getType().equals(BCStyle.CN)) {
                builder.addRDN(part.getFirst());
            }
        }
        return builder.addRDN(BCStyle.CN, common).build();
    }

    @Override
    public String toString() {
        return "authority " + certificate.getSubjectX500Principal();
    }
}
