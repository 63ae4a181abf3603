package be.vaxis.pharmacovigilance.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose after which it happened. It carries no id by which another register would find whose it was.
 *
 * <p>Dutch: <i>verdacht vaccin</i>. Source: process 9, Pharmacovigilance (vaccine, lot, vaccine id, date, place, dose).
 *
 * @param product our code, such as {@code COMIRNATY}
 * @param unit the vaccine identification number
 * @param number in the series, from 1; 0 or absent when not known
 * @param place the kind of place, such as {@code CENTRE}
 * @param reaction what was seen at once, in the words of the register
 */
public record SuspectDose(
        String product,
        @Nullable String lot,
        @Nullable String unit,
        LocalDate given,
        @Nullable Integer number,
        @Nullable String place,
        @Nullable String reaction) {}
