/** Where private events of this context become contract events, and nowhere else. */
@NullMarked
package be.vaxis.invitation.publish;

import org.jspecify.annotations.NullMarked;
