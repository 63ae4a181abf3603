/** How fast the roles are, beside a bare multiplication, in one run; {@code -Pspeed} runs it. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.speed;

import org.jspecify.annotations.NullMarked;
