/** How the invitations go, without a name in it. */
@NullMarked
package be.vaxis.invitation.web;

import org.jspecify.annotations.NullMarked;
