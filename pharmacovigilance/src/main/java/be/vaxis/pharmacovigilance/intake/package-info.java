/**
 * Takes a report in: knows who it is about as long as that takes, fills in, screens, asks for a pseudonym in transit and
 * hands everything but the INSZ to the owner of the domain, whose pseudonym it never sees.
 *
 * <p>Source: process 9, Pharmacovigilance.
 */
@NullMarked
package be.vaxis.pharmacovigilance.intake;

import org.jspecify.annotations.NullMarked;
