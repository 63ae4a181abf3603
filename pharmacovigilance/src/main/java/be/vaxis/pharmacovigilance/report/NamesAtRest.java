package be.vaxis.pharmacovigilance.report;

import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The owner of the domain, who need not run for reports to be read. */
@Component
class NamesAtRest {

    private final ObjectProvider<DomainOwner> owner;

    @Autowired
    NamesAtRest(ObjectProvider<DomainOwner> owner) {
        this.owner = owner;
    }

    DomainPseudonym of(PseudonymInTransit inTransit) {
        return owner.getObject().atRest(inTransit);
    }
}
