/**
 * Takes out of free text what tells who somebody is, before anything is stored.
 *
 * <p>Source: process 9, Pharmacovigilance (free text); minimal data, article 5.1.c of the General Data Protection
 * Regulation.
 */
@NullMarked
package be.vaxis.pharmacovigilance.screening;

import org.jspecify.annotations.NullMarked;
