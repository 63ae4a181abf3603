/** How fast the codec is, beside a bare signature and another implementation, in one run; {@code -Pspeed} runs it. */
@NullMarked
package be.vaxis.attestation.speed;

import org.jspecify.annotations.NullMarked;
