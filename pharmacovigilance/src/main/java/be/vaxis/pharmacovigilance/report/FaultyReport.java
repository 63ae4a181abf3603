package be.vaxis.pharmacovigilance.report;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** What is told does not go together; an edge tells each fault before it comes to this. */
public final class FaultyReport extends Rejection {

    private final transient List<AccountFault> faults;

    public FaultyReport(List<AccountFault> faults) {
        super("pharmacovigilance:faultyReport", 422, "This report has faults: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<AccountFault> faults() {
        return faults;
    }
}
