/** From a rule to a message in somebody's hand, on real parts. */
@NullMarked
package be.vaxis.infra.dispatch;

import org.jspecify.annotations.NullMarked;
