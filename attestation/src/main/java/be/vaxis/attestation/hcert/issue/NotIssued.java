package be.vaxis.attestation.hcert.issue;

import java.util.List;

/** A certificate that would not be good is not signed. All its faults at once; none repeats what it says of a person. */
public final class NotIssued extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    NotIssued(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
