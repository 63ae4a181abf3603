package be.vaxis.pharmacovigilance.prefill;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dose as the register told it. Its id serves to choose it and is never part of a report.
 *
 * <p>Dutch: <i>toegediende dosis</i>. Source: process 9, Pharmacovigilance.
 *
 * @param product our code of the product, such as {@code COMIRNATY}
 * @param number in the series, from 1; 0 when it does not count
 * @param lot absent for a dose that was registered before lots were told
 * @param unit the vaccine identification number
 * @param place the kind of place, such as {@code CENTRE}
 * @param reaction what was seen at once, in the words of the register
 */
public record KnownDose(
        UUID dose,
        String product,
        LocalDate given,
        int number,
        @Nullable String lot,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String reaction) {}
