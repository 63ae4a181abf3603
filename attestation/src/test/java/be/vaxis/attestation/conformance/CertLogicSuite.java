package be.vaxis.attestation.conformance;

import be.vaxis.attestation.certlogic.Evaluation;
import be.vaxis.attestation.certlogic.ExpressionReader;
import be.vaxis.attestation.certlogic.Fault;
import be.vaxis.attestation.certlogic.Outcome.NoResult;
import be.vaxis.attestation.certlogic.Outcome.Result;
import be.vaxis.attestation.certlogic.Reading.Invalid;
import be.vaxis.attestation.certlogic.Reading.Valid;
import be.vaxis.attestation.certlogic.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Every case of a CertLogic suite: expressions with data and what they come to, and expressions with their faults.
 *
 * <p>What the suite marks {@code skip} is tried and counted too; the flag tells it apart.
 */
final class CertLogicSuite {

    private CertLogicSuite() {}

    /** @param folder with files of {@code {name, cases}}, at any depth; other files are passed over */
    static List<Tried> tried(Path folder) {
        return JsonFiles.of(folder).stream()
                .flatMap(file -> tried(JsonFiles.name(file), JsonFiles.read(file)))
                .toList();
    }

    private static Stream<Tried> tried(String file, JsonNode suite) {
        return suite.path("cases")
                .valueStream()
                .flatMap(one -> one.has("issues")
                        ? Stream.of(validated(file, one))
                        : one.path("assertions")
                                .valueStream()
                                .map(assertion -> evaluated(file, suite, one, assertion)));
    }

    private static Tried evaluated(String file, JsonNode suite, JsonNode one, JsonNode assertion) {
        boolean skipped = Stream.of(suite, one, assertion)
                .anyMatch(level -> level.path("directive").asString("").equals("skip"));
        JsonNode expression = assertion.path("certLogicExpression");
        String cause = difference(
                expression.isMissingNode() ? one.path("certLogicExpression") : expression,
                assertion.path("data"),
                Value.of(assertion.path("expected")));
        String name = one.path("name").asString("") + " " + assertion.path("data");
        return new Tried(file, skipped ? "SKIPPED" : "EVALUATION", name, cause);
    }

    private static String difference(JsonNode expression, JsonNode data, Value expected) {
        return switch (ExpressionReader.read(expression)) {
            case Invalid(var faults) ->
                "no valid expression: " + faults.getFirst().message();
            case Valid(var valid) ->
                switch (Evaluation.of(valid, Value.of(data))) {
                    case NoResult(String reason) -> reason;
                    case Result(Value value, var ignored) when value.equals(expected) -> "";
                    case Result(Value value, var ignored) -> "came to " + value + " instead of " + expected;
                };
        };
    }

    private static Tried validated(String file, JsonNode one) {
        JsonNode expression = one.path("certLogicExpression");
        List<String> ours = ExpressionReader.read(expression).faults().stream()
                .map(CertLogicSuite::issue)
                .toList();
        List<String> theirs = one.path("issues")
                .valueStream()
                .map(issue -> issue.path("message").asString("") + " " + issue.path("expr"))
                .toList();
        return new Tried(
                file, "VALIDATION", "" + expression, ours.equals(theirs) ? "" : ours + " instead of " + theirs);
    }

    private static String issue(Fault fault) {
        return fault.message() + " " + fault.expression();
    }
}
