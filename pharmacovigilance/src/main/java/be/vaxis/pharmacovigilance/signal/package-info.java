/**
 * Whether a reaction is seen more often than it should be: against a background rate, against other products, by lot, by
 * time after the dose.
 *
 * <p>Pure arithmetic on counted tables: of a million reports it sees cells, never reports. Every result that looks at many
 * things at once says how many, and how that was corrected for ({@link
 * be.vaxis.pharmacovigilance.signal.Multiplicity}). Distributions and special functions are those of Apache Commons
 * Statistics and Numbers. A signal is a reason to look, never a proof: reports are not a sample of anybody.
 *
 * <p>Dutch: <i>signaaldetectie</i>. Source: issue 6; GVP module IX, addendum I; CIOMS VIII.
 */
@NullMarked
package be.vaxis.pharmacovigilance.signal;

import org.jspecify.annotations.NullMarked;
