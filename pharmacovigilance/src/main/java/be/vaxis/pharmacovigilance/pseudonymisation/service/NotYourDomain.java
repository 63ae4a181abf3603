package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.Rejection;

/** Keys and conversions of a domain are for its owner. */
final class NotYourDomain extends Rejection {

    NotYourDomain() {
        super("pharmacovigilance:notYourPseudonymDomain", 403, "Only the owner of this domain may do this.");
    }
}
