package be.vaxis.pharmacovigilance.pseudonymisation;

/**
 * Who keeps data under the pseudonyms of one domain, without knowing the persons; holds the keys of the domain in transit.
 *
 * <p>Dutch: <i>domeineigenaar</i>. Source: eHealth pseudonymisation service.
 */
public interface DomainOwner {

    /** The name to store. Refused, by name: what has ended, is of another domain or was not made by the service. */
    DomainPseudonym atRest(PseudonymInTransit inTransit);
}
