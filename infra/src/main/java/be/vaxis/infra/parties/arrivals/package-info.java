/**
 * What arrived at the local counterparts, for who shows or tests the system without real telephones and letter boxes.
 *
 * <p>Never part of a system that invites real people.
 */
@NullMarked
package be.vaxis.infra.parties.arrivals;

import org.jspecify.annotations.NullMarked;
