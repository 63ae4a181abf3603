/**
 * What doses add up to: their numbers, the status of the person and when the next one may be given. Pure arithmetic.
 *
 * <p>Source: process 5, Schedule.
 */
@NullMarked
package be.vaxis.registration.schedule;

import org.jspecify.annotations.NullMarked;
