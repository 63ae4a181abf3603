package be.vaxis.pharmacovigilance.report;

/**
 * In what quality somebody reports; who it was is not kept.
 *
 * <p>Dutch: <i>melder</i>. Source: ICH E2B(R3) C.2.r.4, qualification.
 */
public enum Reporter {
    PATIENT,
    /** Of a person they are legally responsible for. */
    GUARDIAN,
    CARE_PROVIDER
}
