package be.vaxis.attestation.rulebook;

import java.util.List;

/** Some of the rules that were sent have faults, so that none of them is published. */
public final class UnfitRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<RuleFault> faults;

    UnfitRules(List<RuleFault> faults) {
        super(faults.size() + " faults in rules", null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<RuleFault> faults() {
        return faults;
    }
}
