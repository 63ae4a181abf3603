/** What contexts tell each other arrives, once and in order. */
@NullMarked
package be.vaxis.infra.relay;

import org.jspecify.annotations.NullMarked;
