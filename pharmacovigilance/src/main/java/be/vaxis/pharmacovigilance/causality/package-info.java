/**
 * Whether a vaccine caused what happened after it: four questions, then a class.
 *
 * <p>Dutch: <i>causaliteitsbeoordeling</i>. Source: the four steps of the causality assessment of an adverse event following
 * immunisation by the WHO (second edition, 2018), in our own words.
 */
@NullMarked
package be.vaxis.pharmacovigilance.causality;

import org.jspecify.annotations.NullMarked;
