package be.vaxis.attestation.holder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dose as it is attested.
 *
 * <p>Dutch: <i>vaccinatie</i>. Source: process 7, the name of the vaccine and the date.
 *
 * @param product our code of the product, such as {@code COMIRNATY}
 * @param number in the series, from 1; 0 when it does not count
 * @param of doses in the series
 */
public record Dose(UUID dose, String product, LocalDate given, int number, int of) {}
