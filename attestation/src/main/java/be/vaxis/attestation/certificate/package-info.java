/**
 * One certificate for each dose, test or recovery: issued, renewed, superseded when what it says is corrected, suspended,
 * revoked. Source: process 7, Attestation; certificates, sections 2 and 7.
 */
@NullMarked
package be.vaxis.attestation.certificate;

import org.jspecify.annotations.NullMarked;
