package be.vaxis.pharmacovigilance.icsr;

/**
 * What is wrong with a case, and where.
 *
 * <p>Dutch: <i>gebrek</i>. Source: bad input of process 9; ICH E2B(R3) business rules.
 *
 * @param path in our records, such as {@code reactions[0].onset}
 * @param field the number of the standard, such as {@code E.i.4}
 * @param text for whoever mends it; never repeats content
 */
public record Fault(String path, String field, Kind kind, Weight weight, String text) {

    /** Dutch: <i>soort gebrek</i>. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        NULL_FLAVOUR,
        CODE,
        ORDER,
        TWICE,
        UNCODED,
        REFERENCE
    }

    /** Dutch: <i>gewicht</i>. */
    public enum Weight {
        /** A receiver refuses the case. */
        REFUSED,
        /** A strict receiver refuses it; only a licensed operator can mend it. */
        DOUBTED
    }
}
