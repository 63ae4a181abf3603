/**
 * Our own copy of people and doses, only to fill in a report of a side effect: who they are, and lot, kind of place and
 * immediate reaction of a dose, all sealed. Nothing of a report ever stands here.
 *
 * <p>Source: process 9, Pharmacovigilance (the INSZ is asked for only to pre-fill).
 */
@NullMarked
package be.vaxis.pharmacovigilance.prefill;

import org.jspecify.annotations.NullMarked;
