/**
 * Every change of every vaccination, in the order in which it became known: the feed that care software follows, and the
 * trail of who changed what and why.
 *
 * <p>Source: process 4, Registration; FHIR R4, history of a type, {@code Provenance}.
 */
@NullMarked
package be.vaxis.registration.change;

import org.jspecify.annotations.NullMarked;
