package be.vaxis.attestation.rulebook;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The rules of our database, held in memory: all countries together are some thousands.
 *
 * <p>Every ten seconds, at most, a process asks for the place of the last rule, and reads those that came since. Rules that
 * were published are never changed, so that nothing else has to be read again.
 *
 * <p>Dutch: <i>beslissingsregels</i>. Source: certificates, section 2, Business rules.
 */
@Component
public class StoredRules implements RuleStore {

    private final RuleRows rows;
    private final Clock clock;
    private final Duration lookEvery;
    private volatile Held held = new Held(0, Instant.MIN, Map.of());

    StoredRules(RuleRows rows, Clock clock, RuleSettings settings) {
        this.rows = rows;
        this.clock = clock;
        this.lookEvery = settings.lookEvery();
    }

    private record Held(long place, Instant looked, Map<String, List<Rule>> rules) {}

    @Override
    public List<Rule> of(String country) {
        return current().rules.getOrDefault(country, List.of());
    }

    /** Those that have rules, in order. */
    public Set<String> countries() {
        return new TreeSet<>(current().rules.keySet());
    }

    /** One that was ever published, however old. */
    public Optional<Rule> withHash(String hash) {
        return rows.withHash(hash);
    }

    /** Looks at the next question, whatever the time. */
    void look() {
        held = new Held(held.place, Instant.MIN, held.rules);
    }

    private Held current() {
        Held now = held;
        return isFresh(now) ? now : looked();
    }

    private synchronized Held looked() {
        if (!isFresh(held)) {
            List<RuleRows.Placed> more = rows.last() == held.place ? List.of() : rows.after(held.place);
            held = new Held(
                    more.isEmpty() ? held.place : more.getLast().place(),
                    clock.instant(),
                    more.isEmpty() ? held.rules : with(more));
        }
        return held;
    }

    /** A clock that is set back makes it look again. */
    private boolean isFresh(Held seen) {
        Instant now = clock.instant();
        return !now.isBefore(seen.looked) && seen.looked != Instant.MIN && now.isBefore(seen.looked.plus(lookEvery));
    }

    private Map<String, List<Rule>> with(List<RuleRows.Placed> more) {
        Map<String, List<Rule>> all = new HashMap<>();
        held.rules.forEach((country, rules) -> all.put(country, new ArrayList<>(rules)));
        more.forEach(placed -> all.computeIfAbsent(placed.rule().country(), _ -> new ArrayList<>())
                .add(placed.rule()));
        all.replaceAll((_, rules) -> List.copyOf(rules));
        return Map.copyOf(all);
    }
}
