package be.vaxis.attestation.rulebook;

import be.vaxis.attestation.rule.RuleReader;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts {@link OurRules} beside what there is when a process starts; a version that was published stays as it is. */
@Component
class SeedRules implements SmartInitializingSingleton {

    private final RuleRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeedRules(RuleRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            rows.publishAlone();
            OurRules.read().forEach(json -> rows.add(RuleReader.read(json), json, clock.instant()));
        });
    }
}
