/**
 * What went wrong, and what science may learn: the export of doses for research under a pseudonym of one study.
 *
 * <p>Source: processes 9, 10 and 11.
 */
@NullMarked
package be.vaxis.pharmacovigilance;

import org.jspecify.annotations.NullMarked;
