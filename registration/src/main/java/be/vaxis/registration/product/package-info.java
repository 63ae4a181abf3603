/**
 * The vaccines that may be registered: a small dated table of our own, read from {@code registration/products.json}.
 *
 * <p>Source: process 5, Schedule. The table itself names where each figure comes from.
 */
@NullMarked
package be.vaxis.registration.product;

import org.jspecify.annotations.NullMarked;
