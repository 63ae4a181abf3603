/**
 * How a refusal or a fault is told: {@code application/problem+json} to a program, words in four languages to a person.
 *
 * <p>Everything that goes wrong ends in {@link be.vaxis.infra.problem.Problems}, which knows what kind of fault it is, and
 * {@link be.vaxis.infra.problem.Answers}, which tells it in the form that the asker understands.
 *
 * <p>Source: Belgif REST guide, error handling; RFC 9457.
 */
@NullMarked
package be.vaxis.infra.problem;

import org.jspecify.annotations.NullMarked;
