/**
 * The receivers of copies, by FHIR R4 over HTTP with a token of OAuth 2, and their local counterparts.
 *
 * <p>Changes go as Bundles of the kind {@code batch}: {@code PUT Immunization?identifier=…} to hold a version, {@code DELETE
 * Immunization?identifier=…} to hold nothing. What a receiver holds is asked by the operation {@code $held-copies} of ours, since
 * FHIR has none that compares: {@code prefix} in, {@code held} with {@code prefix} or {@code item}, {@code count} and
 * {@code digest} out.
 */
@NullMarked
package be.vaxis.infra.parties.copies;

import org.jspecify.annotations.NullMarked;
