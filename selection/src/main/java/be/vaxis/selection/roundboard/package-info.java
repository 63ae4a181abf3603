/** The rounds of selection as a list: what each one asked for, and how far it is. */
@NullMarked
package be.vaxis.selection.roundboard;

import org.jspecify.annotations.NullMarked;
