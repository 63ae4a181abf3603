/**
 * What may be released without betraying anybody: who could be picked out is first described more coarsely, then left
 * out.
 *
 * <p>Decides on counted cells and never sees a person. Every function here is pure: the same cells give the same
 * decision, in whatever order they come.
 *
 * <p>Source: processes 10 and 11 ("to avoid the risk of re-identification"); recommendation 11/03 of 19 July 2011 of
 * the sectoral committee, which asks a small-cell analysis before coded data leave.
 */
@NullMarked
package be.vaxis.pharmacovigilance.disclosure;

import org.jspecify.annotations.NullMarked;
