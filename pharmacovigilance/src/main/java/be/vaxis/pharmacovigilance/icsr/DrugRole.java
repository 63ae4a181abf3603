package be.vaxis.pharmacovigilance.icsr;

/**
 * What part the drug is thought to have.
 *
 * <p>Dutch: <i>rol van het geneesmiddel</i>. Source: ICH E2B(R3) G.k.1.
 */
public enum DrugRole implements Coded {
    SUSPECT("1"),
    CONCOMITANT("2"),
    INTERACTING("3"),
    NOT_ADMINISTERED("4");

    private final String code;

    DrugRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
