package be.vaxis.attestation.keys.ceremony;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.jspecify.annotations.Nullable;

/** Keys that sign certificates, by ES256 and PS256. Source: hcert_spec, section 3.2. */
enum KeyForm {
    P256,
    RSA3072;

    private static final int RSA_BITS = 3072;

    /** @param where whatever makes the key and keeps it; the JDK when absent */
    KeyPair generate(@Nullable Provider where) throws GeneralSecurityException {
        String algorithm = this == P256 ? "EC" : "RSA";
        KeyPairGenerator generator = where == null
                ? KeyPairGenerator.getInstance(algorithm)
                : KeyPairGenerator.getInstance(algorithm, where);
        generator.initialize(
                this == P256
                        ? new ECGenParameterSpec("secp256r1")
                        : new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4));
        return generator.generateKeyPair();
    }

    /** How certificates are signed with a key. */
    static String signature(PublicKey key) {
        return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }
}
