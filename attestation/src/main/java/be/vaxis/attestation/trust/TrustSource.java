package be.vaxis.attestation.trust;

/** A list of others that is imported from time to time. Dutch: <i>bron van de vertrouwenslijst</i>. */
public interface TrustSource {

    /** A word that stays the same, such as {@code gateway}. */
    String name();

    /** Whether it is at hand: asked more often, and a list that is empty is believed. */
    default boolean near() {
        return false;
    }

    /** Whether there is anything to import from here; a process that has no keys of ours tells nobody so. */
    default boolean known() {
        return true;
    }

    /**
     * Asks for the whole list, and checks it.
     *
     * @throws SourceRefused nothing of it can be believed; what was imported before stays
     */
    Listing fetch() throws SourceRefused;
}
