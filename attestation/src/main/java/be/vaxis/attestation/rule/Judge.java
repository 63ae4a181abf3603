package be.vaxis.attestation.rule;

import static java.util.stream.Collectors.toMap;

import be.vaxis.attestation.certlogic.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Finds the rules that a certificate meets at a place and a moment, and asks each. */
public final class Judge {

    private final RuleStore rules;

    public Judge(RuleStore rules) {
        this.rules = rules;
    }

    public Verdict judge(Question question) {
        Value context = question.context();
        List<RuleVerdict> verdicts = thatApply(question).stream()
                .map(rule -> RuleVerdict.of(rule, context))
                .toList();
        return Verdict.of(verdicts, question.evidence());
    }

    /**
     * The acceptance rules of the country where it is shown and the invalidation rules of the country that issued it, for
     * its kind of certificate or all kinds, that hold at the moment; of each the newest version of those. By identifier.
     * Rules of a region are for who travels within the country, and stay out.
     */
    List<Rule> thatApply(Question question) {
        Set<CertificateType> types = CertificateType.of(question.payload());
        Stream<Rule> accepting = of(question.country(), RuleType.ACCEPTANCE);
        Stream<Rule> invalidating = of(question.issuer(), RuleType.INVALIDATION);
        Map<String, Rule> newest = Stream.concat(accepting, invalidating)
                .filter(rule -> types.contains(rule.certificateType()))
                .filter(rule -> rule.holdsAt(question.clock()))
                .collect(toMap(
                        Rule::identifier,
                        rule -> rule,
                        BinaryOperator.maxBy(Comparator.comparing(Rule::version)),
                        TreeMap::new));
        return List.copyOf(newest.values());
    }

    private Stream<Rule> of(String country, RuleType type) {
        return rules.of(country).stream()
                .filter(rule -> rule.type() == type && rule.region().isEmpty());
    }
}
