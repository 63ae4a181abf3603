package be.vaxis.pharmacovigilance.icsr;

/**
 * One of the six criteria that make a reaction serious; the code is that of its observation.
 *
 * <p>Dutch: <i>ernstcriterium</i>. Source: ICH E2B(R3) E.i.3.2a to E.i.3.2f.
 */
public enum Criterion implements Coded {
    DEATH("34"),
    LIFE_THREATENING("21"),
    HOSPITALISATION("33"),
    DISABILITY("35"),
    CONGENITAL_ANOMALY("12"),
    MEDICALLY_IMPORTANT("26");

    private final String code;

    Criterion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
