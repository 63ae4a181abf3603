/**
 * Reads the two-dimensional code on a vial: product, lot, expiry and number of the unit, without typing.
 *
 * <p>Source: process 4, Registration; GS1 General Specifications, sections 3 (application identifiers) and 7.8 (strings of
 * elements); Delegated Regulation (EU) 2016/161, article 5 (a Data Matrix on medicines).
 */
@NullMarked
package be.vaxis.registration.scan;

import org.jspecify.annotations.NullMarked;
