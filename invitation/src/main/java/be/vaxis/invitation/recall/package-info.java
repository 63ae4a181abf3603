/**
 * Which announcement tells of which recall, from what the register told; and which recalls were called off.
 *
 * <p>Source: process 9, Pharmacovigilance (a lot can be recalled).
 */
@NullMarked
package be.vaxis.invitation.recall;

import org.jspecify.annotations.NullMarked;
