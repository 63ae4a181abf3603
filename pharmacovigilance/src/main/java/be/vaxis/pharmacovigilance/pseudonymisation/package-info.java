/**
 * A person under a name that only one domain knows, made so that nobody holds both identity and name.
 *
 * <p>The client knows the INSZ and gets a name in transit; the owner of a domain turns that into a name at rest and never
 * sees the INSZ; the service between them multiplies blinded points and sees neither. The protocol stands in the README of
 * this module.
 *
 * <p>Dutch: <i>blinde pseudonimisering</i>. Source: process 9, Pharmacovigilance; eHealth pseudonymisation service.
 */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation;

import org.jspecify.annotations.NullMarked;
