package be.vaxis.attestation.rule;

import be.vaxis.attestation.certlogic.Evaluation;
import be.vaxis.attestation.certlogic.Fault;
import be.vaxis.attestation.certlogic.Outcome.NoResult;
import be.vaxis.attestation.certlogic.Outcome.Result;
import be.vaxis.attestation.certlogic.Reading.Invalid;
import be.vaxis.attestation.certlogic.Reading.Valid;
import be.vaxis.attestation.certlogic.Value;
import be.vaxis.attestation.certlogic.Value.Truth;

/**
 * What one rule says.
 *
 * @param reason why it is open, in English and without a value of the certificate; else empty
 */
public record RuleVerdict(String identifier, Version version, String hash, Decision decision, String reason) {

    private static final String ENGINE = "CERTLOGIC";

    /**
     * Asks a rule.
     *
     * @param context an object with {@code payload} and {@code external}
     */
    public static RuleVerdict of(Rule rule, Value context) {
        if (!rule.engine().equals(ENGINE)) {
            return open(rule, "written for another engine: " + rule.engine());
        }
        return switch (rule.logic()) {
            case Invalid(var faults) -> open(rule, "no valid CertLogic" + at(faults.getFirst()));
            case Valid(var expression) ->
                switch (Evaluation.of(expression, context)) {
                    case NoResult(String why) -> open(rule, why);
                    case Result result -> decided(rule, result);
                };
        };
    }

    private static String at(Fault fault) {
        return " at '" + fault.path() + "': " + fault.message();
    }

    private static RuleVerdict decided(Rule rule, Result result) {
        return switch (result.value()) {
            case Truth(boolean kept) when !kept -> verdict(rule, Decision.FAILED, "");
            case Truth ignored when result.absentLists().isEmpty() -> verdict(rule, Decision.PASSED, "");
            case Truth ignored -> open(rule, "not there: " + String.join(", ", result.absentLists()));
            case Value other -> open(rule, "came to " + other.kind() + " instead of yes or no");
        };
    }

    private static RuleVerdict open(Rule rule, String reason) {
        return verdict(rule, Decision.OPEN, reason);
    }

    private static RuleVerdict verdict(Rule rule, Decision decision, String reason) {
        return new RuleVerdict(rule.identifier(), rule.version(), rule.hash(), decision, reason);
    }
}
