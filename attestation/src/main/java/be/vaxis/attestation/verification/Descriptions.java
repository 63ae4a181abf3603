package be.vaxis.attestation.verification;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleVerdict;
import be.vaxis.attestation.rulebook.StoredRules;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a rule asks, in the languages in which its country says so. */
@Component
public class Descriptions {

    private final StoredRules rules;

    Descriptions(StoredRules rules) {
        this.rules = rules;
    }

    /** By language, lower case; empty where the rule is not held. */
    public Map<String, String> of(RuleVerdict verdict) {
        return rules.of(verdict.identifier().substring(3, 5)).stream()
                .filter(rule -> rule.hash().equals(verdict.hash()))
                .findFirst()
                .map(Rule::description)
                .orElse(Map.of());
    }
}
