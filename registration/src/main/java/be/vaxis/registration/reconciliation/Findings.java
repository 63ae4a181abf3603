package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.Receiver;
import be.vaxis.registration.reconciliation.Difference.Different;
import be.vaxis.registration.reconciliation.Difference.Missing;
import be.vaxis.registration.reconciliation.Difference.Surplus;

/** Counts what one comparison finds, and heals so many of them. */
final class Findings {

    private final Receiver receiver;
    private final Healing healing;
    private final int most;
    long here;
    long there;
    long missing;
    long surplus;
    long different;
    long overlooked;
    long healed;

    Findings(Receiver receiver, Healing healing, int most) {
        this.receiver = receiver;
        this.healing = healing;
        this.most = most;
    }

    void found(Difference difference) {
        if (healed < most) {
            if (!healing.heal(receiver, difference)) {
                return;
            }
            healed++;
        }
        switch (difference) {
            case Missing _ -> missing++;
            case Surplus _ -> surplus++;
            case Different _ -> different++;
        }
    }
}
