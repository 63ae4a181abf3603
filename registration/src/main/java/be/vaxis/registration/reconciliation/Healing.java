package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.CopyLedger;
import be.vaxis.registration.copy.CopyQueue;
import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Prefix;
import be.vaxis.registration.copy.Receiver;
import be.vaxis.registration.reconciliation.Difference.Different;
import be.vaxis.registration.reconciliation.Difference.Missing;
import be.vaxis.registration.reconciliation.Difference.Surplus;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts whoever a difference is about into the queue again, so that what is missing or wrong is sent and the rest erased. */
@Component
class Healing {

    private final CopyLedger ledger;
    private final CopyQueue queue;
    private final TransactionOperations transaction;

    Healing(CopyLedger ledger, CopyQueue queue, TransactionOperations transaction) {
        this.ledger = ledger;
        this.queue = queue;
        this.transaction = transaction;
    }

    /** False when it has changed since, and is on its way. */
    boolean heal(Receiver receiver, Difference difference) {
        return Boolean.TRUE.equals(transaction.execute(_ -> switch (difference) {
            case Missing(var bucket, var item, var told) -> tellAgain(receiver, bucket, item, told);
            case Different(var bucket, var item, var told) -> tellAgain(receiver, bucket, item, told);
            case Surplus(var bucket, var item) -> erase(receiver, bucket, item);
        }));
    }

    private boolean tellAgain(Receiver receiver, Prefix bucket, UUID item, Digest told) {
        var whose = ledger.doubt(receiver, bucket, item, told);
        whose.ifPresent(person -> queue.addNow(receiver, person));
        return whose.isPresent();
    }

    private boolean erase(Receiver receiver, Prefix bucket, UUID item) {
        boolean nobodys = ledger.stranger(receiver, bucket, item);
        if (nobodys) {
            queue.addNow(receiver, item);
        }
        return nobodys;
    }
}
