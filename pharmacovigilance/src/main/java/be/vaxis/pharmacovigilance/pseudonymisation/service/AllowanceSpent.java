package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.Rejection;

/** This client asked more than it may; it has to wait. */
final class AllowanceSpent extends Rejection {

    AllowanceSpent() {
        super("pharmacovigilance:pseudonymAllowanceSpent", 429, "Too many were asked; wait a while and go on.");
    }
}
