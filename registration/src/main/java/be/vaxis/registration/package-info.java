/** The context {@code registration}; its README tells what it promises. */
@NullMarked
package be.vaxis.registration;

import org.jspecify.annotations.NullMarked;
