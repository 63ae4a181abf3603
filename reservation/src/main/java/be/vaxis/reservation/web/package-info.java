/**
 * The pages of booking and planning: they work without scripts, and better with them.
 *
 * <p>Who books is not logged in. A sealed ticket in each form carries the digest of the code from step to step; the code
 * itself is typed once and is in no address, cookie or session. Forms that only ask leave nothing behind on the server;
 * those that change something lead on to a page of their own.
 */
@NullMarked
package be.vaxis.reservation.web;

import org.jspecify.annotations.NullMarked;
