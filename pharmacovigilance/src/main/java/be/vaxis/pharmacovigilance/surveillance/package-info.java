/**
 * What of the reports counts, counted as they come and go, and what is unusual in it.
 *
 * <p>Source: process 10, Surveillance; GVP module IX.
 */
@NullMarked
package be.vaxis.pharmacovigilance.surveillance;

import org.jspecify.annotations.NullMarked;
