package be.vaxis.pharmacovigilance.icsr;

/**
 * What the reporter is by profession.
 *
 * <p>Dutch: <i>hoedanigheid van de melder</i>. Source: ICH E2B(R3) C.2.r.4.
 */
public enum Qualification implements Coded {
    PHYSICIAN("1"),
    PHARMACIST("2"),
    OTHER_HEALTH_PROFESSIONAL("3"),
    LAWYER("4"),
    CONSUMER("5");

    private final String code;

    Qualification(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
