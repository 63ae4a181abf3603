/** What this context does when something happens elsewhere. */
@NullMarked
package be.vaxis.reservation.process;

import org.jspecify.annotations.NullMarked;
