package be.vaxis.attestation.rulebook;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rule.UnreadableRule;
import be.vaxis.attestation.valueset.ValueSets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Publishes rules: all of those that are sent, or none of them. */
@Component
public class RuleDesk {

    private final RuleRows rows;
    private final StoredRules stored;
    private final RuleSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> countries;

    RuleDesk(RuleRows rows, StoredRules stored, RuleSettings settings, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.countries = countries();
    }

    /**
     * A rule that is published already, the same to the letter, is left as it is.
     *
     * @return the rules that were sent
     * @throws UnfitRules with all faults of all of them
     */
    public List<Rule> publish(List<JsonNode> sent) {
        List<Rule> published = transaction.execute(_ -> {
            rows.publishAlone();
            return publishAll(sent);
        });
        stored.look();
        return published;
    }

    private List<Rule> publishAll(List<JsonNode> sent) {
        List<RuleFault> faults = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Map<String, Rule> newest = new HashMap<>();
        RuleChecks checks = new RuleChecks(settings, countries, clock.instant());
        for (int i = 0; i < sent.size(); i++) {
            int index = i;
            read(index, sent.get(i), faults).ifPresent(rule -> {
                if (rows.withHash(rule.hash()).isEmpty()) {
                    faults.addAll(checks.of(index, rule, newest(rule, newest)));
                }
                newest.put(rule.identifier(), rule);
                rules.add(rule);
            });
        }
        if (!faults.isEmpty()) {
            throw new UnfitRules(faults);
        }
        if (rows.count() + rules.size() > RuleRows.MOST) {
            throw new TooManyRules();
        }
        for (int i = 0; i < rules.size(); i++) {
            rows.add(rules.get(i), sent.get(i), clock.instant());
        }
        return rules;
    }

    private Optional<Rule> newest(Rule rule, Map<String, Rule> amongThese) {
        return Optional.ofNullable(amongThese.get(rule.identifier())).or(() -> rows.newest(rule.identifier()));
    }

    private static Optional<Rule> read(int index, JsonNode json, List<RuleFault> faults) {
        try {
            return Optional.of(RuleReader.read(json));
        } catch (UnreadableRule unreadable) {
            unreadable.faults().forEach(fault -> faults.add(RuleDesk.fault(index, fault)));
            return Optional.empty();
        }
    }

    /** {@code ValidFrom is missing}. */
    private static RuleFault fault(int index, String told) {
        int space = told.indexOf(' ');
        return new RuleFault(index, told.substring(0, space), "This" + told.substring(space) + ".");
    }

    private static Set<String> countries() {
        return ValueSets.ours().editions().stream()
                .filter(set -> set.id().equals(ValueSets.COUNTRY))
                .findFirst()
                .orElseThrow()
                .entries()
                .keySet();
    }
}
