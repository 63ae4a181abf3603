/**
 * The code database: one {@code person:<uuid>} per inhabitant, with a code that everyone has and that is activated only
 * for who is invited.
 *
 * <p>Two checks stand before every activation: not vaccinated yet, and not selected before. Both are decided here, on
 * the person's own stream, so that two sources selecting at the same moment cannot both win.
 *
 * <p>Source: process 1, Selection.
 */
@NullMarked
package be.vaxis.selection.person;

import org.jspecify.annotations.NullMarked;
