package be.vaxis.attestation.certlogic;

import be.vaxis.attestation.certlogic.Outcome.NoResult;
import be.vaxis.attestation.certlogic.Outcome.Result;
import be.vaxis.attestation.certlogic.Reading.Valid;
import tools.jackson.databind.json.JsonMapper;

/** Reads and evaluates expressions that stand in a test, with ' for ". */
final class Expressions {

    private static final JsonMapper JSON = new JsonMapper();

    private Expressions() {}

    static Reading read(String expression) {
        return ExpressionReader.read(JSON.readTree(expression.replace('\'', '"')));
    }

    static Outcome outcome(String expression, String data) {
        Valid valid = (Valid) read(expression);
        return Evaluation.of(valid.expression(), json(data));
    }

    static Value value(String expression, String data) {
        return ((Result) outcome(expression, data)).value();
    }

    static Value value(String expression) {
        return value(expression, "null");
    }

    static String reason(String expression, String data) {
        return ((NoResult) outcome(expression, data)).reason();
    }

    static Value json(String json) {
        return Value.of(JSON.readTree(json.replace('\'', '"')));
    }
}
