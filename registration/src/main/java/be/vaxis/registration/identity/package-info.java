/**
 * People who were told of without an INSZ: how far looking for a BIS number is, and of whom they became a part.
 *
 * <p>Source: process 4, Registration.
 */
@NullMarked
package be.vaxis.registration.identity;

import org.jspecify.annotations.NullMarked;
