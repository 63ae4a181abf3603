/** Signs certificates with the keys of this installation. Source: certificates, section 2. */
@NullMarked
package be.vaxis.attestation.signing;

import org.jspecify.annotations.NullMarked;
