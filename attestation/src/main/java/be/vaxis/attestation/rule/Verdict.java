package be.vaxis.attestation.rule;

import java.util.List;

/**
 * What all rules together say, and on what grounds. This is kept; it holds nothing of the person.
 *
 * @param rules those that applied, by identifier; none at all leaves the verdict open
 */
public record Verdict(Decision decision, List<RuleVerdict> rules, Evidence evidence) {

    public Verdict {
        rules = List.copyOf(rules);
    }

    static Verdict of(List<RuleVerdict> rules, Evidence evidence) {
        return new Verdict(all(rules), rules, evidence);
    }

    /** One that failed is enough to fail; one that is open leaves the rest open. */
    private static Decision all(List<RuleVerdict> rules) {
        if (rules.stream().anyMatch(rule -> rule.decision() == Decision.FAILED)) {
            return Decision.FAILED;
        }
        boolean passed = !rules.isEmpty() && rules.stream().allMatch(rule -> rule.decision() == Decision.PASSED);
        return passed ? Decision.PASSED : Decision.OPEN;
    }
}
