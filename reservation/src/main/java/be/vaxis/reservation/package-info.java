/** The context {@code reservation}; its README tells what it promises. */
@NullMarked
package be.vaxis.reservation;

import org.jspecify.annotations.NullMarked;
