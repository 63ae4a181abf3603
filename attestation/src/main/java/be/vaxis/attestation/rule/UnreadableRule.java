package be.vaxis.attestation.rule;

import java.util.List;

/** What was to be a rule says too little of itself; to leave it out would let pass what its country does not. */
public final class UnreadableRule extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    /** @param faults all of them, each with its field */
    UnreadableRule(String rule, List<String> faults) {
        super(rule + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** All of them; each starts with the name of its field. */
    public List<String> faults() {
        return faults;
    }
}
