/** The certificate itself: a person and one event. Read with tolerance, written strictly. */
@NullMarked
package be.vaxis.attestation.hcert.dcc;

import org.jspecify.annotations.NullMarked;
