/**
 * Other forms of what is on record: SMART Health Cards and the data set of the WHO, where the settings ask for them. Dutch: <i>andere
 * vormen van het certificaat</i>. Source: certificates, section 2; SMART Health Cards Framework 1.4.0; WHO DDCC:VS.
 */
@NullMarked
package be.vaxis.attestation.forms;

import org.jspecify.annotations.NullMarked;
