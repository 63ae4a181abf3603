package be.vaxis.registration.copy;

import be.vaxis.kernel.Cnk;
import be.vaxis.registration.dose.LotNumber;
import org.jspecify.annotations.Nullable;

/**
 * The vaccine as a receiver knows it. Dutch: <i>vaccin</i>.
 *
 * @param brand our code when the product is in our table no more
 * @param atc of the year in which it was given
 */
public record CopiedVaccine(
        String brand, @Nullable Cnk cnk, @Nullable String atc, String snomed, LotNumber lot) {}
