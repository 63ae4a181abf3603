/**
 * What messages say, in the language of who reads them: no product, no reason, and the code only inside the message.
 *
 * <p>Source: process 2, Invitation.
 */
@NullMarked
package be.vaxis.invitation.wording;

import org.jspecify.annotations.NullMarked;
