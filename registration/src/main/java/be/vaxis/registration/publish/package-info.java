/** Tells the other contexts what was given: no lot, no vaccinator, no reaction, no reason. */
@NullMarked
package be.vaxis.registration.publish;

import org.jspecify.annotations.NullMarked;
