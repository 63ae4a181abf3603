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
import be.vaxis.attestation.certlogic.Fault.Kind;
import be.vaxis.attestation.certlogic.Value.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads an expression and names all its faults at once.
 *
 * <p>Refuses what is deeper or larger than any rule of a country is by far, so that evaluation needs no more of the stack.
 */
public final class ExpressionReader {

    /** Operations and arrays in one another. */
    public static final int DEEPEST = 100;
    /** Operations, arrays and literals together. */
    public static final int LARGEST = 20_000;

    public static final int MOST_FAULTS = 100;

    private static final Expression NONE = new Literal(Value.NOTHING);

    private final List<Fault> faults = new ArrayList<>();
    private int parts;

    private ExpressionReader() {}

    public static Reading read(JsonNode json) {
        ExpressionReader reader = new ExpressionReader();
        Expression expression = reader.read(json, "", 1);
        return reader.faults.isEmpty() ? new Reading.Valid(expression) : new Reading.Invalid(reader.faults);
    }

    private Expression read(JsonNode node, String path, int depth) {
        if (depth > DEEPEST) {
            return refuse(Kind.TOO_DEEP, path, "deeper than " + DEEPEST, node);
        }
        if (++parts > LARGEST) {
            return parts == LARGEST + 1 ? refuse(Kind.TOO_LARGE, path, "more than " + LARGEST + " parts", node) : NONE;
        }
        return switch (node) {
            case BooleanNode truth -> new Literal(Value.of(truth));
            case StringNode text -> new Literal(Value.of(text));
            case NumericNode number -> integer(number, path);
            case ArrayNode array -> new ListOf(all(array, path, depth));
            case ObjectNode object -> operation(object, path, depth);
            default -> refuse(Kind.NOT_AN_EXPRESSION, path, "invalid CertLogic expression", node);
        };
    }

    private Expression integer(NumericNode number, String path) {
        return Value.of(number) instanceof Whole whole
                ? new Literal(whole)
                : refuse(Kind.NOT_AN_INTEGER, path, number + " is a non-integer number", number);
    }

    private List<Expression> all(ArrayNode array, String path, int depth) {
        List<Expression> read = new ArrayList<>();
        for (int place = 0; place < array.size() && parts <= LARGEST; place++) {
            read.add(read(array.get(place), path + "/" + place, depth + 1));
        }
        return List.copyOf(read);
    }

    private Expression operation(ObjectNode object, String path, int depth) {
        if (object.size() != 1) {
            String message = "expression object must have exactly one key, but it has " + object.size();
            return refuse(Kind.NOT_ONE_KEY, path, message, object);
        }
        String symbol = object.propertyNames().iterator().next();
        JsonNode operands = object.get(symbol);
        if (symbol.equals("var")) {
            return dataAccess(object, operands, path);
        }
        if (!(operands instanceof ArrayNode list)) {
            String message = "operation not of the form { \"<operator>\": [ <values...> ] }";
            return refuse(Kind.OPERANDS_NOT_A_LIST, path, message, object);
        }
        Optional<Operator> operator = Operator.of(symbol);
        return operator.isPresent()
                ? operation(operator.get(), object, list, path, depth)
                : refuse(Kind.UNKNOWN_OPERATOR, path, "unrecognised operator: \"" + symbol + "\"", object);
    }

    private Expression dataAccess(ObjectNode object, JsonNode path, String place) {
        if (!(path instanceof StringNode text)) {
            return refuse(Kind.PATH_NOT_A_TEXT, place, "not of the form { \"var\": \"<path>\" }", object);
        }
        String name = text.stringValue();
        List<String> fragments = name.isEmpty() ? List.of() : List.of(name.split("\\.", -1));
        return fragments.contains("")
                ? refuse(Kind.PATH_MALFORMED, place, "data access path doesn't have a valid format: " + name, object)
                : new DataAccess(fragments);
    }

    private Expression operation(Operator operator, ObjectNode object, ArrayNode list, String path, int depth) {
        String inside = path + "/" + operator.symbol.replace("~", "~0").replace("/", "~1");
        List<Expression> operands = all(list, inside, depth);
        if (list.size() < operator.fewest || list.size() > operator.most) {
            String message =
                    "\"%s\" takes %s operands, not %d".formatted(operator.symbol, operator.wants(), list.size());
            return refuse(Kind.WRONG_NUMBER_OF_OPERANDS, path, message, object);
        }
        return operands.size() < list.size() ? NONE : made(operator, object, list, operands, path);
    }

    private Expression made(Operator operator, ObjectNode object, ArrayNode list, List<Expression> of, String path) {
        return switch (operator) {
            case IF -> new If(of.get(0), of.get(1), of.get(2));
            case AND -> new And(of);
            case EQUAL -> new Equal(of.get(0), of.get(1));
            case IN -> new In(of.get(0), of.get(1));
            case PLUS -> new Plus(of.get(0), of.get(1));
            case NOT -> new Not(of.get(0));
            case DATE_OF_BIRTH -> new DateOfBirth(of.get(0));
            case REDUCE -> new Reduce(of.get(0), of.get(1), of.get(2));
            case PLUS_TIME -> plusTime(object, list, of, path);
            case FROM_UVCI -> fromUvci(object, list, of, path);
            case LESS, GREATER, AT_MOST, AT_LEAST, BEFORE, AFTER, NOT_AFTER, NOT_BEFORE ->
                new Compare(Comparison.valueOf(operator.name()), of);
        };
    }

    private Expression plusTime(ObjectNode object, ArrayNode list, List<Expression> of, String path) {
        Optional<TimeUnit> unit = TimeUnit.named(list.get(2).asString(""));
        if (unit.isEmpty()) {
            refuse(Kind.UNKNOWN_TIME_UNIT, path, "a time unit is \"year\", \"month\", \"day\" or \"hour\"", object);
        }
        return Value.of(list.get(1)) instanceof Whole(long amount)
                ? new PlusTime(of.get(0), amount, unit.orElse(TimeUnit.DAY))
                : refuse(Kind.AMOUNT_NOT_AN_INTEGER, path, "the amount of \"plusTime\" must be an integer", object);
    }

    private Expression fromUvci(ObjectNode object, ArrayNode list, List<Expression> of, String path) {
        return Value.of(list.get(1)) instanceof Whole(long index)
                ? new FromUvci(of.get(0), index)
                : refuse(Kind.INDEX_NOT_AN_INTEGER, path, "the index must be an integer", object);
    }

    private Expression refuse(Kind kind, String path, String message, JsonNode expression) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(kind, path, message, expression));
        }
        return NONE;
    }
}
