/** Points of P-521, the scalars that move them, and the way from a number to a point and back; pure functions. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import org.jspecify.annotations.NullMarked;
