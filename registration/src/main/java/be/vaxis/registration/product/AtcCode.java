package be.vaxis.registration.product;

import org.jspecify.annotations.Nullable;

/**
 * The code of a substance in the yearly ATC index, for the years in which the index listed it so.
 *
 * <p>Covid-19 vaccines were J07BX03 until the index of 2022; that of 2023 divided them over J07BN.
 *
 * <p>Dutch: <i>ATC-code</i>. Source: WHO Collaborating Centre for Drug Statistics Methodology.
 *
 * @param from the first index that has it
 * @param until the last index that has it, or null while it lasts
 */
public record AtcCode(String code, int from, @Nullable Integer until) {

    boolean isOf(int year) {
        return year >= from && (until == null || year <= until);
    }
}
