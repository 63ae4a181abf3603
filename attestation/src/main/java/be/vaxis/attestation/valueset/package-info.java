/**
 * The value sets of the EU DCC as dated data, and how a product is encoded. Stands alone: nothing of Vaxis, no Spring.
 *
 * <p>Source: github.com/ehn-dcc-development/eu-dcc-valuesets 2.12.0 (Apache-2.0), eHN guidelines 1.15; the tables lie
 * among the resources of this package.
 */
@NullMarked
package be.vaxis.attestation.valueset;

import org.jspecify.annotations.NullMarked;
