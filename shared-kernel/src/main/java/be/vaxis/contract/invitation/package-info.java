/** What {@code invitation} publishes. */
@NullMarked
package be.vaxis.contract.invitation;

import org.jspecify.annotations.NullMarked;
