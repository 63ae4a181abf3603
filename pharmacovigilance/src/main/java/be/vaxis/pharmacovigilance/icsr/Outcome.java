package be.vaxis.pharmacovigilance.icsr;

/**
 * How it went with the reaction when it was last seen.
 *
 * <p>Dutch: <i>afloop</i>. Source: ICH E2B(R3) E.i.7.
 */
public enum Outcome implements Coded {
    UNKNOWN("0"),
    RECOVERED("1"),
    RECOVERING("2"),
    NOT_RECOVERED("3"),
    RECOVERED_WITH_SEQUELAE("4"),
    FATAL("5");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
