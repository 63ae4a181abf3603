package be.vaxis.pharmacovigilance;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import java.util.HashMap;
import java.util.Map;

/** Client, service and owner in one: another name each time on its way, the same at rest. */
public final class InMemoryPseudonyms implements PseudonymClient, DomainOwner {

    private final Map<Insz, DomainPseudonym> atRest = new HashMap<>();
    private final Map<PseudonymInTransit, DomainPseudonym> onTheWay = new HashMap<>();

    @Override
    public PseudonymInTransit pseudonymise(Insz insz) {
        var own = atRest.computeIfAbsent(insz, one -> new DomainPseudonym("at rest " + atRest.size()));
        var inTransit = new PseudonymInTransit("in transit " + onTheWay.size());
        onTheWay.put(inTransit, own);
        return inTransit;
    }

    @Override
    public DomainPseudonym atRest(PseudonymInTransit inTransit) {
        var own = onTheWay.get(inTransit);
        if (own == null) {
            throw new IllegalArgumentException("not of this service");
        }
        return own;
    }
}
