package be.vaxis.pharmacovigilance.pseudonym;

/**
 * Protects a key at rest with the master key, which is not in the database.
 *
 * <p>Dutch: <i>sleutelversleuteling</i>.
 */
public interface KeyWrapping {

    /** @param bound what the key belongs to; unwrapping for anything else fails */
    byte[] wrap(byte[] key, String bound);

    byte[] unwrap(byte[] wrapped, String bound);
}
