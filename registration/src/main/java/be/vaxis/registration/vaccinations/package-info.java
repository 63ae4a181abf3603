/**
 * Decides which doses a person has had.
 *
 * <p>Source: process 4, Registration; process 5, Schedule.
 */
@NullMarked
package be.vaxis.registration.vaccinations;

import org.jspecify.annotations.NullMarked;
