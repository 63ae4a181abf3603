/** Our own copy of people, from what selection tells: enough to recognise somebody at the desk. */
@NullMarked
package be.vaxis.registration.patient;

import org.jspecify.annotations.NullMarked;
