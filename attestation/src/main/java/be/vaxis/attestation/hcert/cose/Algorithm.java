package be.vaxis.attestation.hcert.cose;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The two ways in which certificates are signed. Source: hcert_spec, section 3.2; RFC 9053, section 2.1; RFC 8230. */
public enum Algorithm {
    /** ECDSA on P-256 with SHA-256: r and s, 32 bytes each. */
    ES256(-7, "SHA256withECDSAinP1363Format", Set.of("EC")),
    /** RSASSA-PSS with SHA-256 and a salt of 32 bytes. */
    PS256(-37, "RSASSA-PSS", Set.of("RSA", "RSASSA-PSS"));

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);

    private static final int LEAST_RSA_BITS = 2048;

    private final long code;
    private final String engine;
    private final Set<String> keys;

    Algorithm(long code, String engine, Set<String> keys) {
        this.code = code;
        this.engine = engine;
        this.keys = keys;
    }

    static Optional<Algorithm> of(long code) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.code == code)
                .findFirst();
    }

    /** The one to sign with: keys on P-256, and RSA of 2,048 bits or more. Empty for another key. */
    public static Optional<Algorithm> fitting(PublicKey key) {
        return switch (key) {
            case ECPublicKey elliptic when elliptic.getParams().getOrder().bitLength() == 256 -> Optional.of(ES256);
            case RSAPublicKey rsa when rsa.getModulus().bitLength() >= LEAST_RSA_BITS -> Optional.of(PS256);
            default -> Optional.empty();
        };
    }

    /** Whether the key made the signature. A key or a signature of another form did not. */
    public boolean verifies(PublicKey key, byte[] signed, byte[] signature) {
        if (!keys.contains(key.getAlgorithm())) {
            return false;
        }
        try {
            Signature check = engine();
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException | ProviderException malformed) {
            return false;
        }
    }

    /** @throws GeneralSecurityException the key is of another kind, or whatever holds it does not answer */
    byte[] sign(PrivateKey key, byte[] bytes) throws GeneralSecurityException {
        Signature signing = engine();
        signing.initSign(key);
        signing.update(bytes);
        return signing.sign();
    }

    long code() {
        return code;
    }

    private Signature engine() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(engine);
        if (this == PS256) {
            signature.setParameter(PSS);
        }
        return signature;
    }
}
