/**
 * The ways of reaching a person: a text message, a mail, a letter. Ports of the invitation context; the
 * adapters are in {@code infra}.
 *
 * <p>Everything sent carries our own message id. Whoever sends may hand the same id over again after a failure:
 * a channel delivers it once at most, as far as the party behind it allows.
 */
@NullMarked
package be.vaxis.invitation.channel;

import org.jspecify.annotations.NullMarked;
