package be.vaxis.attestation.certlogic;

import java.util.List;

/** What came of reading an expression. */
public sealed interface Reading {

    /** It is valid. */
    record Valid(Expression expression) implements Reading {}

    /** @param faults at least one, at most {@link ExpressionReader#MOST_FAULTS} */
    record Invalid(List<Fault> faults) implements Reading {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    default List<Fault> faults() {
        return switch (this) {
            case Valid ignored -> List.of();
            case Invalid(List<Fault> found) -> found;
        };
    }
}
