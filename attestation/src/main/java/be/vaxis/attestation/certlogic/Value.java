package be.vaxis.attestation.certlogic;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an expression works on and comes to: JSON without fractions, and moments, which no JSON holds.
 *
 * <p>Two values are equal by what they hold; {@code 2.0} is the integer 2, as in JavaScript.
 */
public sealed interface Value {

    Value NOTHING = new Nothing();
    Value OTHER = new Other();

    /** {@code null}, and whatever is not there. */
    record Nothing() implements Value {}

    record Truth(boolean value) implements Value {}

    /** @param value at most {@link #LARGEST}, on either side of zero */
    record Whole(long value) implements Value {

        /** The largest integer that JavaScript tells from its neighbours. */
        static final long LARGEST = (1L << 53) - 1;
    }

    record Text(String value) implements Value {}

    /** @param value to the millisecond */
    record Moment(Instant value) implements Value {}

    /** An array. */
    record Items(List<Value> values, Size size) implements Value {

        static Items of(List<Value> values) {
            return new Items(List.copyOf(values), Size.around(values));
        }
    }

    /** An object. */
    record Fields(Map<String, Value> values, Size size) implements Value {

        public static Fields of(Map<String, Value> values) {
            return new Fields(Map.copyOf(values), Size.around(values.values()));
        }
    }

    /** What the language has no word for: a fraction, an integer beyond those of JavaScript. */
    record Other() implements Value {}

    /**
     * How much there is to look at.
     *
     * @param depth how deep arrays and objects lie in one another
     * @param weight how many values there are
     */
    record Size(int depth, int weight) {

        static final Size ONE = new Size(0, 1);

        static Size around(Collection<Value> values) {
            int deepest = 0;
            long weight = 1;
            for (Value value : values) {
                deepest = Math.max(deepest, value.size().depth);
                weight += value.size().weight;
            }
            return new Size(deepest + 1, (int) Math.min(weight, Integer.MAX_VALUE));
        }
    }

    default Size size() {
        return Size.ONE;
    }

    /** @param node what was read; null and missing are both {@link Nothing} */
    static Value of(@Nullable JsonNode node) {
        return ValueReader.read(node, 0);
    }

    /** Whether it counts as yes or as no; {@link Sense#NEITHER} of a moment and of {@link Other}. */
    default Sense sense() {
        return switch (this) {
            case Nothing() -> Sense.FALSY;
            case Truth(boolean value) -> Sense.truthyIf(value);
            case Whole(long value) -> Sense.truthyIf(value != 0);
            case Text(String value) -> Sense.truthyIf(!value.isEmpty());
            case Items items -> Sense.truthyIf(!items.values().isEmpty());
            case Fields fields -> Sense.truthyIf(!fields.values().isEmpty());
            case Moment ignored -> Sense.NEITHER;
            case Other ignored -> Sense.NEITHER;
        };
    }

    /** What it is, for the reason of a fault; never what it holds. */
    default String kind() {
        return switch (this) {
            case Nothing ignored -> "nothing";
            case Truth ignored -> "a boolean";
            case Whole ignored -> "an integer";
            case Text ignored -> "a text";
            case Moment ignored -> "a date-time";
            case Items ignored -> "an array";
            case Fields ignored -> "an object";
            case Other ignored -> "no value of CertLogic";
        };
    }

    /** What lies at a name of an object or an index of an array; {@link Nothing} where there is none. */
    default Value at(String fragment) {
        return switch (this) {
            case Fields fields -> fields.values().getOrDefault(fragment, NOTHING);
            case Items items
            when isIndex(fragment) -> {
                int index = Integer.parseInt(fragment);
                yield index < items.values().size() ? items.values().get(index) : NOTHING;
            }
            default -> NOTHING;
        };
    }

    private static boolean isIndex(String fragment) {
        return !fragment.isEmpty()
                && fragment.length() < 10
                && fragment.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
