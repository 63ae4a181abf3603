/** The payload as JSON, so that the command line needs nothing but the JDK. */
@NullMarked
package be.vaxis.attestation.hcert.json;

import org.jspecify.annotations.NullMarked;
