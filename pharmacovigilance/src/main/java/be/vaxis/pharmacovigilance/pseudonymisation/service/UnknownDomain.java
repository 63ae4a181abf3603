package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.Rejection;

/** No domain of this name is kept here. */
final class UnknownDomain extends Rejection {

    UnknownDomain() {
        super("pharmacovigilance:pseudonymDomainUnknown", 404, "There is no such pseudonym domain.");
    }
}
