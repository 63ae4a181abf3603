/**
 * A report of a side effect, of somebody of whom only a pseudonym is known: what was told, what was added, what the agency
 * asked. Knows no INSZ, no name and no id of a person or a dose.
 *
 * <p>Source: process 9, Pharmacovigilance.
 */
@NullMarked
package be.vaxis.pharmacovigilance.report;

import org.jspecify.annotations.NullMarked;
