package be.vaxis.pharmacovigilance.icsr;

/**
 * Age in words, for when age and date of birth are withheld.
 *
 * <p>Dutch: <i>leeftijdsgroep</i>. Source: ICH E2B(R3) D.2.3.
 */
public enum AgeGroup implements Coded {
    FOETUS("0"),
    NEONATE("1"),
    INFANT("2"),
    CHILD("3"),
    ADOLESCENT("4"),
    ADULT("5"),
    ELDERLY("6");

    private final String code;

    AgeGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
