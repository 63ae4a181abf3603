package be.vaxis.attestation.certlogic;

/** Whether a value counts as yes or as no: CertLogic's own notion, in which some values count as neither. */
public enum Sense {
    TRUTHY,
    FALSY,
    NEITHER;

    static Sense truthyIf(boolean truthy) {
        return truthy ? TRUTHY : FALSY;
    }
}
