/**
 * Who got a vaccine: all persons of one unit, all persons of a lot of a product.
 *
 * <p>Source: process 4, Registration (the three queries); process 9, a lot can be traced and recalled.
 */
@NullMarked
package be.vaxis.registration.trace;

import org.jspecify.annotations.NullMarked;
