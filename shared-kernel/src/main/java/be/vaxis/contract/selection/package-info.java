/** What {@code selection} publishes. */
@NullMarked
package be.vaxis.contract.selection;

import org.jspecify.annotations.NullMarked;
