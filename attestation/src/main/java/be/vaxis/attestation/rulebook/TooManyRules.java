package be.vaxis.attestation.rulebook;

import be.vaxis.kernel.Rejection;

/** There is no room for as many rules. */
final class TooManyRules extends Rejection {

    TooManyRules() {
        super("attestation:tooManyRules", "No more than " + RuleRows.MOST + " rules are kept, all versions counted.");
    }
}
