/**
 * An anonymous receipt: a number to tell and a secret to keep, by which whoever reported comes back without saying who they
 * are.
 *
 * <p>Source: process 9, Pharmacovigilance.
 */
@NullMarked
package be.vaxis.pharmacovigilance.receipt;

import org.jspecify.annotations.NullMarked;
