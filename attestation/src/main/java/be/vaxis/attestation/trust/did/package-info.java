/**
 * The list of the Global Digital Health Certification Network (WHO): a DID document of {@code did:web}. Stands beside
 * the codec. Source: WHO SMART Trust, DID Trustlist 2.0.
 */
@NullMarked
package be.vaxis.attestation.trust.did;

import org.jspecify.annotations.NullMarked;
