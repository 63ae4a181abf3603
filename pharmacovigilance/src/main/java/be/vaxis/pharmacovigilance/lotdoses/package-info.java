/**
 * How many doses of each lot were given, and to nobody in particular.
 *
 * <p>Source: process 10, Surveillance (lots).
 */
@NullMarked
package be.vaxis.pharmacovigilance.lotdoses;

import org.jspecify.annotations.NullMarked;
