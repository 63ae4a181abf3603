package be.vaxis.pharmacovigilance.icsr;

/**
 * An age or a duration. Dutch: <i>hoeveelheid</i>. Source: ICH E2B(R3) D.2.2, E.i.6.
 *
 * @param number not negative
 */
public record Quantity(int number, TimeUnit unit) {}
