package be.vaxis.pharmacovigilance.icsr;

/**
 * How the case came to be known.
 *
 * <p>Dutch: <i>soort melding</i>. Source: ICH E2B(R3) C.1.3.
 */
public enum ReportType implements Coded {
    SPONTANEOUS("1"),
    STUDY("2"),
    OTHER("3"),
    UNKNOWN("4");

    private final String code;

    ReportType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
