package be.vaxis.pharmacovigilance.disclosure;

import be.vaxis.pharmacovigilance.area.AreaLevel;

/**
 * One way of describing people: how large the area, how wide the age band.
 *
 * <p>Dutch: <i>trede</i>.
 */
public record Rung(AreaLevel area, AgeScheme ages) {}
