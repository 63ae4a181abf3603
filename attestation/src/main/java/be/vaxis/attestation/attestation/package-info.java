/** The decision to make out an attestation. Source: process 7, Attestation. */
@NullMarked
package be.vaxis.attestation.attestation;

import org.jspecify.annotations.NullMarked;
