/**
 * Our own list of reactions, in four languages. MedDRA is licensed: its codes stand in no file of ours, and are read from a
 * file of whoever runs this and holds a licence.
 *
 * <p>Source: process 9, Pharmacovigilance (coded reactions).
 */
@NullMarked
package be.vaxis.pharmacovigilance.reaction;

import org.jspecify.annotations.NullMarked;
