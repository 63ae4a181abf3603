/**
 * The rules of the countries as dated data in our database: what was published is never changed, and a new version stands
 * beside the old one. Held in memory by each process.
 *
 * <p>Source: certificates, section 2, Business rules; dgc-gateway, Validation-Rules-Additional-Doc.
 */
@NullMarked
package be.vaxis.attestation.rulebook;

import org.jspecify.annotations.NullMarked;
