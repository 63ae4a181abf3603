/** The codec of EU Digital COVID Certificates (HCERT): reads, checks and makes codes that start with {@code HC1:}. Stands alone: only the JDK, nothing of Vaxis. */
@NullMarked
package be.vaxis.attestation.hcert;

import org.jspecify.annotations.NullMarked;
