/**
 * What the medicines agency makes of a report: how serious it is and until when it must be told, what caused it, of which
 * other case it is the same, and whether it was one at all.
 *
 * <p>Dutch: <i>casus</i>. Source: process 9, Pharmacovigilance; GVP VI (15 and 90 days).
 */
@NullMarked
package be.vaxis.pharmacovigilance.safetycase;

import org.jspecify.annotations.NullMarked;
