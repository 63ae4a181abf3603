package be.vaxis.pharmacovigilance.pseudonymisation;

/**
 * A pseudonym on its way to the owner of its domain: {@code base64url(SEC1 point):JWE}.
 *
 * <p>It is another text each time, also for the same person, and ends after minutes. Only the owner of the domain can make
 * a {@link DomainPseudonym} of it. It is not printed: whoever reads it could follow it on its way.
 *
 * <p>Dutch: <i>pseudoniem in transit</i>. Source: eHealth pseudonymisation service.
 *
 * @param text as it travels, in a body; what is wrong with it is found by the {@link DomainOwner}
 */
public record PseudonymInTransit(String text) {

    @Override
    public String toString() {
        return "PseudonymInTransit[…]";
    }
}
