/** What proves a dose that was given in another country, and the desk that takes it in. */
@NullMarked
package be.vaxis.registration.proof;

import org.jspecify.annotations.NullMarked;
