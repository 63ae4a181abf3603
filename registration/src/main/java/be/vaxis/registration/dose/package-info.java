/** The words that describe one dose: which vaccine, where, by whom, told by whom. */
@NullMarked
package be.vaxis.registration.dose;

import org.jspecify.annotations.NullMarked;
