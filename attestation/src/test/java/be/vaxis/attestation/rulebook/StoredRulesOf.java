package be.vaxis.attestation.rulebook;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rulebook.RuleRows.Placed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A store of rules without a database. */
public final class StoredRulesOf {

    public static final RuleSettings SETTINGS =
            new RuleSettings("BE", Duration.ofHours(48), Duration.ofDays(14), Duration.ofSeconds(10));

    public final List<Rule> table = new ArrayList<>();
    public final StoredRules stored;
    public final RuleDesk desk;
    final RuleRows rows = mock();

    private StoredRulesOf(Clock clock) {
        when(rows.last()).then(call -> (long) table.size());
        when(rows.count()).then(call -> table.size());
        when(rows.after(anyLong())).then(call -> {
            List<Placed> more = new ArrayList<>();
            for (long place = call.<Long>getArgument(0); place < table.size(); place++) {
                more.add(new Placed(place + 1, table.get((int) place)));
            }
            return more;
        });
        when(rows.withHash(anyString()))
                .then(call -> table.stream()
                        .filter(rule -> rule.hash().equals(call.getArgument(0)))
                        .findFirst());
        when(rows.newest(anyString()))
                .then(call -> table.stream()
                        .filter(rule -> rule.identifier().equals(call.getArgument(0)))
                        .max(Comparator.comparing(Rule::version)));
        when(rows.add(any(), any(), any()))
                .then(call -> !table.contains(call.<Rule>getArgument(0)) && table.add(call.getArgument(0)));
        stored = new StoredRules(rows, clock, SETTINGS);
        desk = new RuleDesk(rows, stored, SETTINGS, new AtOnce(), clock);
    }

    /** With the rules of Belgium that come with us. */
    public static StoredRulesOf ours(Clock clock) {
        StoredRulesOf store = new StoredRulesOf(clock);
        OurRules.read().forEach(json -> store.table.add(RuleReader.read(json)));
        return store;
    }

    public static JsonNode json(String text) {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    private static final class AtOnce extends TransactionTemplate {

        private static final long serialVersionUID = 1;

        @Override
        public <T> T execute(TransactionCallback<T> work) {
            return work.doInTransaction(mock(TransactionStatus.class));
        }

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> work) {
            work.accept(mock());
        }
    }
}
