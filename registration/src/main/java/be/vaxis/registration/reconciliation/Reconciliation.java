package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.CopyLedger;
import be.vaxis.registration.copy.CopyReceiver;
import be.vaxis.registration.copy.CopySettings;
import be.vaxis.registration.copy.Prefix;
import be.vaxis.registration.copy.ReceiverUnavailable;
import be.vaxis.registration.copy.Sum;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out one comparison that waits. One that breaks off is begun again: what it has healed is no difference any more. */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Reports reports;
    private final CopyLedger ledger;
    private final Healing healing;
    private final Overlooked overlooked;
    private final CopySettings settings;

    Reconciliation(Reports reports, CopyLedger ledger, Healing healing, Overlooked overlooked, CopySettings settings) {
        this.reports = reports;
        this.ledger = ledger;
        this.healing = healing;
        this.overlooked = overlooked;
        this.settings = settings;
    }

    void run(CopyReceiver there) {
        Optional<Claimed> claimed = reports.claim(there.receiver());
        claimed.ifPresent(one -> run(there, one));
    }

    private void run(CopyReceiver there, Claimed claimed) {
        try {
            reports.end(claimed, compare(there, claimed));
        } catch (ReceiverUnavailable away) {
            reports.failed(claimed, away.fault());
        } catch (RuntimeException broken) {
            LOG.warn(
                    "A comparison with {} broke off because of a {}",
                    there.receiver().word(),
                    broken.getClass().getSimpleName());
            reports.failed(claimed, broken.getClass().getSimpleName());
        }
    }

    private Findings compare(CopyReceiver there, Claimed claimed) {
        var found = new Findings(there.receiver(), healing, settings.mostHealed());
        var descent = new Descent(ledger, there, found::found);
        List<Sum> theirs = there.sums(Prefix.ALL);
        List<Sum> ours = ledger.sums(there.receiver(), Prefix.ALL);
        found.there = theirs.stream().mapToLong(Sum::count).sum();
        found.here = ours.stream().mapToLong(Sum::count).sum();
        for (int first = 0; first < Prefix.BUCKETS; first += Prefix.BUCKETS / 16) {
            Prefix prefix = Prefix.of(first, 1);
            if (!of(theirs, prefix).equals(of(ours, prefix)) && reports.keep(claimed)) {
                descent.into(prefix);
            }
        }
        found.overlooked = overlooked.queue(there.receiver(), settings.mostHealed());
        found.healed += found.overlooked;
        return found;
    }

    private static Optional<Sum> of(List<Sum> sums, Prefix prefix) {
        return sums.stream().filter(sum -> sum.prefix().equals(prefix)).findFirst();
    }
}
