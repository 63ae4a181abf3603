package be.vaxis.attestation.hcert.dcc;

/**
 * The name of the holder; a part that is not given is the empty text.
 *
 * @param family <i>fn</i>, as registered
 * @param standardFamily <i>fnt</i>, in the letters of a passport (ICAO 9303)
 * @param given <i>gn</i>
 * @param standardGiven <i>gnt</i>
 */
public record PersonName(String family, String standardFamily, String given, String standardGiven) {}
