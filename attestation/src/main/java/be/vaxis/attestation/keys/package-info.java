/**
 * The keys that sign certificates: found in a file or on a token, and chosen by kind and moment. Stands alone: nothing
 * of Vaxis but the codec, no Spring; extensions of certificates are read by Bouncy Castle.
 *
 * <p>Source: certificates, section 2, X.509; hcert_spec, annex A.
 */
@NullMarked
package be.vaxis.attestation.keys;

import org.jspecify.annotations.NullMarked;
