package be.vaxis.pharmacovigilance.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * How many doses of a stratum were given, beside how many are in the file.
 *
 * <p>Dutch: <i>totaal</i>.
 *
 * @param given null when the difference with {@code released} would tell about a small group
 */
public record Total(Stratum stratum, @Nullable Long given, long released) {}
