package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import be.vaxis.kernel.Rejection;

/** A pseudonym in transit with which nothing can be done. What it holds is never told. */
public final class TransitRefused extends Rejection {

    private TransitRefused(String name, String detail) {
        super("pharmacovigilance:" + name, 400, detail);
    }

    static TransitRefused malformed() {
        return new TransitRefused("transitMalformed", "A pseudonym in transit is a point, a colon and a JWE.");
    }

    static TransitRefused expired() {
        return new TransitRefused("transitExpired", "This pseudonym in transit has ended; ask for a new one.");
    }

    static TransitRefused presentedBefore() {
        return new TransitRefused("transitPresentedBefore", "This pseudonym in transit was used; ask for a new one.");
    }

    static TransitRefused fromTheFuture() {
        return new TransitRefused("transitFromTheFuture", "This pseudonym in transit is not valid yet.");
    }

    static TransitRefused otherDomain() {
        return new TransitRefused("transitOfAnotherDomain", "This pseudonym in transit is meant for another domain.");
    }

    static TransitRefused unknownKey() {
        return new TransitRefused("transitKeyUnknown", "The key of this pseudonym in transit is not known here.");
    }

    static TransitRefused forged() {
        return new TransitRefused("transitForged", "This pseudonym in transit was not sealed by the service.");
    }
}
