package be.vaxis.kernel;

/** Turns what must not be stored in the clear into a keyed hash by which it is found again. */
public interface Digests {

    /** The keyed hash under which a person is found; differs from any hash of a code. */
    String of(Insz insz);

    CodeDigest of(VaccinationCode code);

    /**
     * A keyed hash of any other text, for a named use.
     *
     * @param use keeps the hashes of one use apart from those of another, such as {@code address}
     */
    String of(String use, String text);
}
