package be.vaxis.attestation.hcert.issue;

import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cose.Algorithm;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.cose.Signing;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.zlib.Zlib;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Signs claims, whatever they claim, and makes the text of a QR code of them. Source: hcert_spec, sections 3 and 4. */
public final class CodeSigner {

    private final Signing signing;

    /**
     * @param key that of the signer, for ES256 when it is on P-256, for PS256 when it is one of RSA, 2,048 bits or more
     * @throws IllegalArgumentException a key of another kind, or a shorter one
     */
    public CodeSigner(X509Certificate signer, PrivateKey key) {
        Algorithm algorithm = Algorithm.fitting(signer.getPublicKey())
                .orElseThrow(() -> new IllegalArgumentException("Certificates are signed with keys of P-256 or RSA."));
        signing = new Signing(algorithm, KeyId.of(signer), key);
    }

    /**
     * @param claims a CWT
     * @throws GeneralSecurityException whatever holds the key does not answer
     */
    public String code(byte[] claims) throws GeneralSecurityException {
        return CodeReader.PREFIX
                + Base45.encode(Zlib.deflate(signing.sign(claims).encoded()));
    }
}
