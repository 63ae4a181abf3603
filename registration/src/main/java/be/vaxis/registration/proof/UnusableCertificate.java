package be.vaxis.registration.proof;

import be.vaxis.kernel.Rejection;

/** A certificate that proves no dose, with the first thing that is wrong with it. Its text never quotes the certificate. */
public final class UnusableCertificate extends Rejection {

    /** What is wrong. */
    public enum Fault {
        /** Something else was scanned. */
        NO_CERTIFICATE("noCertificate", "This is no EU certificate: it begins with HC1:. Scan the square code."),
        /** The code is damaged, or was not made as certificates are. */
        UNREADABLE("certificateUnreadable", "This certificate cannot be read; scan it once more."),
        /** Signed by nobody who is trusted, or changed since. */
        NOT_TRUSTED("certificateNotTrusted", "No country that is trusted has signed this certificate as it is."),
        EXPIRED("certificateExpired", "This certificate is not valid any more, or not yet."),
        /** Of a test or a recovery. */
        OTHER_KIND(
                "certificateOfOtherKind", "This certificate is about a test or a recovery, not about a vaccination."),
        /** What it says cannot be: a day that does not exist, a dose 0. */
        IMPLAUSIBLE("certificateImplausible", "This certificate is signed, but what it says about the dose cannot be."),
        /** By Belgium: the register holds the dose itself. */
        OF_BELGIUM("certificateOfBelgium", "This dose was given in Belgium: who gave it registers it."),
        /** The birth date is another one. */
        OF_SOMEBODY_ELSE("certificateOfSomebodyElse", "The birth date on this certificate is not that of this person.");

        private final String name;
        private final String detail;

        Fault(String name, String detail) {
            this.name = name;
            this.detail = detail;
        }
    }

    private final Fault fault;

    public UnusableCertificate(Fault fault) {
        super("registration:" + fault.name, 422, fault.detail);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
