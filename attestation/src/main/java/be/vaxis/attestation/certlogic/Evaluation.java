package be.vaxis.attestation.certlogic;

import be.vaxis.attestation.certlogic.Expression.And;
import be.vaxis.attestation.certlogic.Expression.Compare;
import be.vaxis.attestation.certlogic.Expression.DataAccess;
import be.vaxis.attestation.certlogic.Expression.DateOfBirth;
import be.vaxis.attestation.certlogic.Expression.Equal;
import be.vaxis.attestation.certlogic.Expression.FromUvci;
import be.vaxis.attestation.certlogic.Expression.If;
import be.vaxis.attestation.certlogic.Expression.In;
import be.vaxis.attestation.certlogic.Expression.ListOf;
import be.vaxis.attestation.certlogic.Expression.Literal;
import be.vaxis.attestation.certlogic.Expression.Not;
import be.vaxis.attestation.certlogic.Expression.Plus;
import be.vaxis.attestation.certlogic.Expression.PlusTime;
import be.vaxis.attestation.certlogic.Expression.Reduce;
import be.vaxis.attestation.certlogic.Value.Fields;
import be.vaxis.attestation.certlogic.Value.Items;
import be.vaxis.attestation.certlogic.Value.Nothing;
import be.vaxis.attestation.certlogic.Value.Text;
import be.vaxis.attestation.certlogic.Value.Truth;
import be.vaxis.attestation.certlogic.Value.Whole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works an expression out on data. Never throws: what the language calls an error is an outcome with its reason.
 *
 * <p>Limits: {@link #MOST_STEPS} operations and looks at a value, and what is made on the way holds at most {@link
 * #HEAVIEST} values, {@link #DEEPEST} deep; a {@code reduce} in a {@code reduce} could else work for hours.
 */
public final class Evaluation {

    public static final int MOST_STEPS = 1_000_000;
    public static final int HEAVIEST = 100_000;
    public static final int DEEPEST = 200;

    private final Set<String> absentLists = new TreeSet<>();
    private long steps;

    private Evaluation() {}

    public static Outcome of(Expression expression, Value data) {
        Evaluation evaluation = new Evaluation();
        try {
            return new Outcome.Result(evaluation.value(expression, data), evaluation.absentLists);
        } catch (Unevaluable stopped) {
            return new Outcome.NoResult(String.valueOf(stopped.getMessage()));
        }
    }

    private Value value(Expression expression, Value data) {
        step(1);
        return switch (expression) {
            case Literal(Value value) -> value;
            case ListOf(var items) -> list(items, data);
            case DataAccess(var path) -> drill(data, path);
            case If(var guard, var then, var otherwise) ->
                value(isTrue(value(guard, data), "if") ? then : otherwise, data);
            case And(var operands) -> and(operands, data);
            case Equal(var left, var right) -> equal(value(left, data), value(right, data));
            case In(var member, var list) -> in(value(member, data), value(list, data), list);
            case Plus(var left, var right) -> sum(value(left, data), value(right, data));
            case Compare(var how, var operands) -> compare(how, operands, data);
            case Not(var operand) -> new Truth(!isTrue(value(operand, data), "!"));
            case PlusTime(var operand, var amount, var unit) ->
                DateTimes.plus(text(value(operand, data), "plusTime"), amount, unit);
            case DateOfBirth(var operand) -> DateTimes.dateOfBirth(text(value(operand, data), "dccDateOfBirth"));
            case FromUvci(var operand, var index) -> fromUvci(value(operand, data), index);
            case Reduce reduce -> reduced(reduce, data);
        };
    }

    private Value list(List<Expression> items, Value data) {
        return limited(Items.of(items.stream().map(item -> value(item, data)).toList()));
    }

    private static Value limited(Value made) {
        if (made.size().weight() > HEAVIEST || made.size().depth() > DEEPEST) {
            throw new Unevaluable("more than %d values, or deeper than %d".formatted(HEAVIEST, DEEPEST));
        }
        return made;
    }

    private void step(int looks) {
        steps += looks;
        if (steps > MOST_STEPS) {
            throw new Unevaluable("more than " + MOST_STEPS + " steps");
        }
    }

    private Value equal(Value left, Value right) {
        step(Math.min(left.size().weight(), right.size().weight()));
        return new Truth(left.equals(right));
    }

    private static Value drill(Value data, List<String> path) {
        Value found = data;
        for (String fragment : path) {
            found = found.at(fragment);
        }
        return found;
    }

    private static boolean isTrue(Value value, String operator) {
        return switch (value.sense()) {
            case TRUTHY -> true;
            case FALSY -> false;
            case NEITHER ->
                throw new Unevaluable("\"" + operator + "\" takes " + value.kind() + " neither for yes nor for no");
        };
    }

    private Value and(List<Expression> operands, Value data) {
        Value last = Value.NOTHING;
        for (Expression operand : operands) {
            last = value(operand, data);
            if (!isTrue(last, "and")) {
                return last;
            }
        }
        return last;
    }

    private Value in(Value member, Value list, Expression named) {
        return switch (list) {
            case Items items -> {
                step(items.size().weight());
                yield new Truth(items.values().contains(member));
            }
            case Nothing() -> {
                absentLists.add(
                        named instanceof DataAccess(var path) ? String.join(".", path) : "an operand of \"in\"");
                yield new Truth(false);
            }
            default -> throw new Unevaluable("\"in\" looks in an array, not in " + list.kind());
        };
    }

    private static Value sum(Value left, Value right) {
        if (left instanceof Whole(long one) && right instanceof Whole(long other)) {
            if (Math.abs(one + other) > Whole.LARGEST) {
                throw new Unevaluable("the sum is beyond the integers");
            }
            return new Whole(one + other);
        }
        throw new Unevaluable("\"+\" adds integers, not %s to %s".formatted(left.kind(), right.kind()));
    }

    private Value compare(Comparison how, List<Expression> operands, Value data) {
        List<Value> values =
                operands.stream().map(operand -> value(operand, data)).toList();
        boolean holds = true;
        for (int place = 1; place < values.size(); place++) {
            holds &= how.holds(values.get(place - 1), values.get(place));
        }
        return new Truth(holds);
    }

    private static String text(Value value, String operator) {
        if (value instanceof Text(String text)) {
            return text;
        }
        throw new Unevaluable("\"%s\" reads a text, not %s".formatted(operator, value.kind()));
    }

    private static Value fromUvci(Value value, long index) {
        if (value instanceof Nothing) {
            return Value.NOTHING;
        }
        String[] fragments =
                text(value, "extractFromUVCI").replaceFirst("^URN:UVCI:", "").split("[/#:]", -1);
        return index >= 0 && index < fragments.length ? new Text(fragments[(int) index]) : Value.NOTHING;
    }

    private Value reduced(Reduce reduce, Value data) {
        Value operand = value(reduce.operand(), data);
        Value folded = value(reduce.initial(), data);
        return switch (operand) {
            case Nothing() -> folded;
            case Items items -> {
                for (Value current : items.values()) {
                    Map<String, Value> seen = Map.of("current", current, "accumulator", folded, "data", data);
                    folded = value(reduce.lambda(), limited(Fields.of(seen)));
                }
                yield folded;
            }
            default -> throw new Unevaluable("\"reduce\" folds an array, not " + operand.kind());
        };
    }
}
