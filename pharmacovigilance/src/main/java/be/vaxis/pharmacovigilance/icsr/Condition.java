package be.vaxis.pharmacovigilance.icsr;

import org.jspecify.annotations.Nullable;

/**
 * Something in the patient's past, coded. Dutch: <i>voorgeschiedenis</i>. Source: ICH E2B(R3) D.7.1.r.
 */
public record Condition(MedDraTerm term, @Nullable Held<PartialDate> start) {}
