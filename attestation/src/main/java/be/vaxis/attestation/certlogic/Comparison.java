package be.vaxis.attestation.certlogic;

import be.vaxis.attestation.certlogic.Value.Moment;
import be.vaxis.attestation.certlogic.Value.Whole;
import java.util.function.IntPredicate;

/** The eight orderings: four of integers, four of date-times; named as their {@link Operator}s. */
enum Comparison {
    LESS(false, sign -> sign < 0),
    GREATER(false, sign -> sign > 0),
    AT_MOST(false, sign -> sign <= 0),
    AT_LEAST(false, sign -> sign >= 0),
    BEFORE(true, sign -> sign < 0),
    AFTER(true, sign -> sign > 0),
    NOT_AFTER(true, sign -> sign <= 0),
    NOT_BEFORE(true, sign -> sign >= 0);

    private final boolean ofMoments;
    private final IntPredicate holds;

    Comparison(boolean ofMoments, IntPredicate holds) {
        this.ofMoments = ofMoments;
        this.holds = holds;
    }

    boolean holds(Value left, Value right) {
        if (ofMoments && left instanceof Moment(var earlier) && right instanceof Moment(var later)) {
            return holds.test(earlier.compareTo(later));
        }
        if (!ofMoments && left instanceof Whole(long smaller) && right instanceof Whole(long larger)) {
            return holds.test(Long.compare(smaller, larger));
        }
        throw new Unevaluable("\"%s\" compares %s, not %s with %s"
                .formatted(
                        Operator.valueOf(name()).symbol,
                        ofMoments ? "date-times" : "integers",
                        left.kind(),
                        right.kind()));
    }
}
