package be.vaxis.pharmacovigilance.icsr;

/**
 * A lowest level term of MedDRA, by code only: the terms are licensed and not ours to hold.
 *
 * <p>Dutch: <i>MedDRA-term</i>. Source: ICH E2B(R3) E.i.2.1.
 *
 * @param version such as 27.1
 * @param code eight digits
 */
public record MedDraTerm(String version, String code) {}
