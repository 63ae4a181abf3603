package be.vaxis.pharmacovigilance.causality;

/**
 * How an event is related to the vaccine.
 *
 * <p>Dutch: <i>causaliteitsklasse</i>. Source: WHO, steps 3 (the way through the answers) and 4 (the classes).
 */
public enum Causality {
    /** Consistent: caused by the vaccine as such. */
    A1,
    /** Consistent: caused by a defect of it. */
    A2,
    /** Consistent: caused by an error in giving it. */
    A3,
    /** Consistent: caused by fear of it. */
    A4,
    /** Indeterminate: the time fits, and too little else is known; may be a signal. */
    B1,
    /** Indeterminate: what is known points both ways. */
    B2,
    /** Inconsistent: it coincides. */
    C,
    /** Cannot be classified: too little is known. */
    D;

    /** The first answer that decides, decides: the order is that of the WHO. */
    public static Causality of(Checklist answers) {
        if (answers.diagnosis() != Answer.YES) {
            return D;
        }
        if (answers.otherCause() == Answer.YES) {
            return C;
        }
        if (answers.association() != Association.NONE_KNOWN && answers.inWindow() == Answer.YES) {
            return consistent(answers.association());
        }
        if (answers.evidenceAgainst() == Answer.YES) {
            return C;
        }
        if (answers.plausible() != Answer.YES) {
            return D;
        }
        return answers.conflicting() == Answer.YES ? B2 : B1;
    }

    /** Whether the vaccine or its being given caused it. */
    public boolean isConsistent() {
        return compareTo(A4) <= 0;
    }

    private static Causality consistent(Association association) {
        return switch (association) {
            case PRODUCT -> A1;
            case QUALITY_DEFECT -> A2;
            case IMMUNISATION_ERROR -> A3;
            case ANXIETY -> A4;
            case NONE_KNOWN -> throw new IllegalArgumentException("Nothing is known to be consistent with.");
        };
    }
}
