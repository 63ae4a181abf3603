/**
 * Cases as the agency works on them: what waits, until when, what was decided and which others tell the same.
 *
 * <p>Dutch: <i>casusbehandeling</i>. Source: process 9, Pharmacovigilance.
 */
@NullMarked
package be.vaxis.pharmacovigilance.casework;

import org.jspecify.annotations.NullMarked;
