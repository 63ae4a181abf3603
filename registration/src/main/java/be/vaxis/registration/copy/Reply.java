package be.vaxis.registration.copy;

/**
 * What a receiver answers to one change.
 *
 * @param fault a countable word, such as a status of HTTP; empty when it took the change
 */
public record Reply(Kind kind, String fault) {

    /** How to go on. */
    public enum Kind {
        TAKEN,
        /** Never in this form: somebody has to look. */
        REFUSED,
        /** Not now. */
        LATER
    }

    public static final Reply TAKEN = new Reply(Kind.TAKEN, "");

    public static Reply refused(String fault) {
        return new Reply(Kind.REFUSED, fault);
    }

    public static Reply later(String fault) {
        return new Reply(Kind.LATER, fault);
    }
}
