/**
 * Who can still be selected, how old and where: what a rule is held against before anybody is invited.
 *
 * <p>Holds one date of birth per person, the latest that it can be, and nothing else that tells who it is.
 *
 * <p>Source: process 1, Selection; a dry run shows who would be picked.
 */
@NullMarked
package be.vaxis.selection.candidate;

import org.jspecify.annotations.NullMarked;
