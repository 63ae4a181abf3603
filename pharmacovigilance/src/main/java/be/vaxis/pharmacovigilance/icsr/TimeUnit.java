package be.vaxis.pharmacovigilance.icsr;

/**
 * Unit of an age or a duration, in UCUM.
 *
 * <p>Dutch: <i>tijdseenheid</i>. Source: ICH E2B(R3) D.2.2b and E.i.6b.
 */
public enum TimeUnit implements Coded {
    DECADE("10.a"),
    YEAR("a"),
    MONTH("mo"),
    WEEK("wk"),
    DAY("d"),
    HOUR("h"),
    MINUTE("min"),
    SECOND("s");

    private final String code;

    TimeUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
