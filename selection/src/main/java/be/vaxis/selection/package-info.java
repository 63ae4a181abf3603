/** The context {@code selection}; its README tells what it promises. */
@NullMarked
package be.vaxis.selection;

import org.jspecify.annotations.NullMarked;
