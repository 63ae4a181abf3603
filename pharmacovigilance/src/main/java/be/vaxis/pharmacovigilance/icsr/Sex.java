package be.vaxis.pharmacovigilance.icsr;

/**
 * Sex of the patient (ISO 5218).
 *
 * <p>Dutch: <i>geslacht</i>. Source: ICH E2B(R3) D.5.
 */
public enum Sex implements Coded {
    MALE("1"),
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
