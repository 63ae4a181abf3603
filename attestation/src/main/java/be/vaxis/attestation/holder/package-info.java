/** Our own copy of whom an attestation can be made out to: who they are (sealed) and what they were given. No lot, place or vaccinator. */
@NullMarked
package be.vaxis.attestation.holder;

import org.jspecify.annotations.NullMarked;
