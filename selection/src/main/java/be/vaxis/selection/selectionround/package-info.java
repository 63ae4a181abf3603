/**
 * A round of selection, {@code selectionround:<uuid>}: a rule held against everyone on one day, the list it gave, and how
 * far the codes of that list are activated.
 *
 * <p>The rule is kept with the round, so every round tells for ever under which version it ran.
 *
 * <p>Source: process 1, Selection.
 */
@NullMarked
package be.vaxis.selection.selectionround;

import org.jspecify.annotations.NullMarked;
