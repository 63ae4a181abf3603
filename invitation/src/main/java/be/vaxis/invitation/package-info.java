/** The context {@code invitation}; its README tells what it promises. */
@NullMarked
package be.vaxis.invitation;

import org.jspecify.annotations.NullMarked;
