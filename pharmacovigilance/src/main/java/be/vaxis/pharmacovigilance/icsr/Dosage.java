package be.vaxis.pharmacovigilance.icsr;

import org.jspecify.annotations.Nullable;

/**
 * One dose given.
 *
 * <p>E2B has no field for which dose of a course it was: it goes as dosage text (G.k.4.r.8), "dose 2", and is read from
 * there. Whether a receiver wants other words for it is for the receiver to say; the standard leaves it free.
 *
 * <p>Dutch: <i>toediening</i>. Source: ICH E2B(R3) G.k.4.r.
 *
 * @param number from 1
 * @param date G.k.4.r.4
 * @param lot G.k.4.r.7; expected of every vaccine
 */
public record Dosage(
        @Nullable Integer number,
        @Nullable Held<PartialDate> date,
        @Nullable Held<String> lot) {}
