package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.CopyLedger;
import be.vaxis.registration.copy.CopyReceiver;
import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Held;
import be.vaxis.registration.copy.Prefix;
import be.vaxis.registration.copy.Sum;
import be.vaxis.registration.reconciliation.Difference.Different;
import be.vaxis.registration.reconciliation.Difference.Missing;
import be.vaxis.registration.reconciliation.Difference.Surplus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From the sums of all down to the items that differ, one bucket in memory at a time. */
final class Descent {

    private final CopyLedger ledger;
    private final CopyReceiver there;
    private final Consumer<Difference> found;

    Descent(CopyLedger ledger, CopyReceiver there, Consumer<Difference> found) {
        this.ledger = ledger;
        this.there = there;
        this.found = found;
    }

    /** Below this prefix. */
    void into(Prefix prefix) {
        if (prefix.isBucket()) {
            compare(prefix);
            return;
        }
        Map<Prefix, Sum> theirs = byPrefix(there.sums(prefix));
        Map<Prefix, Sum> ours = byPrefix(ledger.sums(there.receiver(), prefix));
        var all = new TreeSet<String>();
        theirs.keySet().forEach(one -> all.add(one.digits()));
        ours.keySet().forEach(one -> all.add(one.digits()));
        all.stream()
                .map(Prefix::new)
                .filter(one -> !Optional.ofNullable(ours.get(one)).equals(Optional.ofNullable(theirs.get(one))))
                .forEach(this::into);
    }

    private static Map<Prefix, Sum> byPrefix(List<Sum> sums) {
        return sums.stream().collect(Collectors.toMap(Sum::prefix, Function.identity()));
    }

    /** Only what was told the same before and after they were asked is compared: the rest is on its way. */
    private void compare(Prefix bucket) {
        Map<UUID, Optional<Digest>> before = ledger.inBucket(there.receiver(), bucket);
        Map<UUID, Digest> held = new HashMap<>();
        for (Held one : there.held(bucket)) {
            held.put(one.item(), one.digest());
        }
        Map<UUID, Optional<Digest>> told = ledger.inBucket(there.receiver(), bucket);
        told.forEach((item, digest) -> {
            if (digest.isPresent() && digest.equals(before.get(item))) {
                judge(bucket, item, digest.get(), held.get(item));
            }
        });
        held.keySet().stream()
                .filter(item -> !before.containsKey(item) && !told.containsKey(item))
                .forEach(item -> found.accept(new Surplus(bucket, item)));
    }

    private void judge(Prefix bucket, UUID item, Digest told, @Nullable Digest held) {
        if (held == null) {
            found.accept(new Missing(bucket, item, told));
        } else if (!held.equals(told)) {
            found.accept(new Different(bucket, item, told));
        }
    }
}
