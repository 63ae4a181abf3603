/** What travels between the roles, as JSON, and the line over which it does. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import org.jspecify.annotations.NullMarked;
