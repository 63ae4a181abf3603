package be.vaxis.infra.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce in front of the cipher text. */
public final class Cipher256 {

    private static final String FORM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Provider PROVIDER = provider(); // looking one up takes longer than the work it does

    private Cipher256() {}

    private static Provider provider() {
        try {
            return Cipher.getInstance(FORM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("There is no AES-GCM on this machine", e);
        }
    }

    /** @param bound what the cipher text belongs to; opening with anything else fails */
    public static byte[] seal(SecretKey key, byte[] plain, byte[] bound) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, bound);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the key is another one or the text was changed */
    public static byte[] open(SecretKey key, byte[] sealed, byte[] bound) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), bound);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] text, byte[] bound) {
        try {
            Cipher cipher = Cipher.getInstance(FORM, PROVIDER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed value could not be " + (mode == Cipher.ENCRYPT_MODE ? "made" : "opened"), e);
        }
    }
}
