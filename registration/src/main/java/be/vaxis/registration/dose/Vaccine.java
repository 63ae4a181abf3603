package be.vaxis.registration.dose;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was in the syringe.
 *
 * <p>Dutch: <i>toegediend vaccin</i>. Source: process 4, Registration.
 *
 * @param product our code, such as {@code COMIRNATY}
 * @param unit the vaccine identification number, where the vial has one
 * @param expires the last day on which it may be given, where it was read
 */
public record Vaccine(
        String product,
        LotNumber lot,
        @Nullable UnitNumber unit,
        @Nullable LocalDate expires) {

    /** Whether both name the same lot, unit and day of expiry, whatever the product. */
    boolean isSameUnit(Vaccine other) {
        return lot.equals(other.lot) && Objects.equals(unit, other.unit) && Objects.equals(expires, other.expires);
    }
}
