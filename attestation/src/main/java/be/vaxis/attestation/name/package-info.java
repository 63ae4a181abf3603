/**
 * Names as the machine-readable zone of a passport writes them, for {@code fnt} and {@code gnt}. Stands alone: nothing of
 * Vaxis, no Spring.
 *
 * <p>Source: ICAO Doc 9303-3, section 4.6 and section 6 (Latin and Cyrillic); for Greek, which has no table there, ELOT 743
 * (ISO 843) as Greek passports have it.
 */
@NullMarked
package be.vaxis.attestation.name;

import org.jspecify.annotations.NullMarked;
