/**
 * Passing cases on to whoever gathers those of Europe: as ICSR, in batches, with what is answered acted on.
 *
 * <p>A batch is written down before it goes, and goes as it was written until it is answered: killed in between, the same
 * one goes again. A case is in one unanswered batch at most.
 *
 * <p>Dutch: <i>doorgave van gevallen</i>. Source: issue 6 ("batch, acknowledgement read back and acted on"); ICH E2B(R3); GVP
 * module VI.
 */
@NullMarked
package be.vaxis.pharmacovigilance.transmission;

import org.jspecify.annotations.NullMarked;
