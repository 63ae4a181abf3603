package be.vaxis.pharmacovigilance.pseudonymisation;

/**
 * The name of a person within one domain, as it may be stored: the same each time, and unrelated to that of another domain.
 *
 * <p>Dutch: <i>pseudoniem at rest</i>. Source: eHealth pseudonymisation service.
 *
 * @param value the x coordinate of a point of P-521 as 66 bytes, in lower-case hex; never printed
 */
public record DomainPseudonym(String value) {

    @Override
    public String toString() {
        return "DomainPseudonym[…]";
    }
}
