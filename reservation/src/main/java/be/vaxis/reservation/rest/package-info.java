/** The API of booking and planning: parses, sends and answers. */
@NullMarked
package be.vaxis.reservation.rest;

import org.jspecify.annotations.NullMarked;
