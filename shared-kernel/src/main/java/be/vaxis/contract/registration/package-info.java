/** What {@code registration} publishes. */
@NullMarked
package be.vaxis.contract.registration;

import org.jspecify.annotations.NullMarked;
