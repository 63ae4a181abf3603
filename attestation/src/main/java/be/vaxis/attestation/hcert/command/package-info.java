/** The codec on the command line: encode, decode, verify. */
@NullMarked
package be.vaxis.attestation.hcert.command;

import org.jspecify.annotations.NullMarked;
