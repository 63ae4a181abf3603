package be.vaxis.attestation.keys;

/** Keys that cannot be had, or not for this. Tells where and why, and nothing of a password or a key. */
public final class KeyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** The file with the password cannot be read, or holds none. */
        NO_PASSWORD,
        /** There is no such file or token. */
        NO_STORE,
        /** The file is no PKCS#12, or was damaged. */
        CORRUPT_STORE,
        /** The password opens nothing. Damage in the middle of a file looks the same. */
        WRONG_PASSWORD,
        /** A key that is not that of its certificate, of a form that signs no certificates, or of an authority. */
        UNFIT_KEY,
        /** Nobody signs this kind here. */
        NO_SIGNER,
        /** Those who sign this kind do so earlier or later. */
        NONE_IN_USE,
        /** The certificate would be valid before or after those who could sign it. */
        OUTLIVES_SIGNERS
    }

    private final Reason reason;

    public KeyRefused(Reason reason, String why) {
        super(why);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The same, told to somebody else. */
    KeyRefused again() {
        return new KeyRefused(reason, String.valueOf(getMessage()));
    }
}
