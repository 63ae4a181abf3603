/** From what is on record to what a certificate may say of it, or what the record lacks. Source: certificates, section 2. */
@NullMarked
package be.vaxis.attestation.content;

import org.jspecify.annotations.NullMarked;
