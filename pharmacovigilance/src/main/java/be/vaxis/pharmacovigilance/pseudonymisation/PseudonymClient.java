package be.vaxis.pharmacovigilance.pseudonymisation;

import be.vaxis.kernel.Insz;

/**
 * Who knows a person and asks for their pseudonym, without learning it; holds no key.
 *
 * <p>Dutch: <i>pseudonimisering</i>. Source: eHealth pseudonymisation service.
 */
public interface PseudonymClient {

    /** Blinds the number and asks the service; the answer differs each time and ends after minutes. */
    PseudonymInTransit pseudonymise(Insz insz);
}
