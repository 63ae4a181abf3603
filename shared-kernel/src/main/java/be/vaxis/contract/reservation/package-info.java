/** What {@code reservation} publishes. */
@NullMarked
package be.vaxis.contract.reservation;

import org.jspecify.annotations.NullMarked;
