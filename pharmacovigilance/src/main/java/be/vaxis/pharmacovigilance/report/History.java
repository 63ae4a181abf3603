package be.vaxis.pharmacovigilance.report;

/**
 * What somebody had before, as far as it can matter.
 *
 * <p>Dutch: <i>voorgeschiedenis</i>. Source: process 9, Pharmacovigilance; ICH E2B(R3) D.7.
 */
public enum History {
    PREGNANCY,
    ALLERGY,
    SEVERE_ALLERGIC_REACTION,
    ASTHMA,
    HEART_DISEASE,
    HIGH_BLOOD_PRESSURE,
    THROMBOSIS,
    DIABETES,
    KIDNEY_DISEASE,
    LIVER_DISEASE,
    EPILEPSY,
    CANCER,
    WEAKENED_IMMUNITY,
    AUTOIMMUNE_DISEASE,
    EARLIER_COVID
}
