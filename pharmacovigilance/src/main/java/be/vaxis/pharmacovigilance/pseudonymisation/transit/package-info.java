/** The text of a pseudonym on its way, and the envelope in it that only the owner of its domain opens. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import org.jspecify.annotations.NullMarked;
