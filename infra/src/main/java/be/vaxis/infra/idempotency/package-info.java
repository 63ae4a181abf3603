/**
 * Sending something twice does it once: a program gives an {@code Idempotency-Key}, a form of our own carries a token.
 *
 * <p>The second time gives the answer of the first. Only answers of success are kept, for a day and sealed; a refusal
 * changed nothing, so asking again asks anew.
 *
 * <p>Source: IETF draft idempotency-key-header; Belgif REST guide.
 */
@NullMarked
package be.vaxis.infra.idempotency;

import org.jspecify.annotations.NullMarked;
