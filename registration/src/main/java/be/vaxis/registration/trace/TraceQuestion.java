package be.vaxis.registration.trace;

import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import java.util.Map;

/**
 * Which doses are looked for. Prints nothing personal: lots and units are no persons.
 *
 * <p>Dutch: <i>tracering</i>. Source: process 4, Registration.
 */
public sealed interface TraceQuestion {

    /** What a row of doses, present or past, must say; the names of its columns are the same in both tables. */
    String condition(String row);

    /** What fills in the condition. */
    Map<String, String> values();

    /** All doses of a lot of a product; another product may have a lot of the same number. */
    record OfLot(String product, LotNumber lot) implements TraceQuestion {

        @Override
        public String condition(String row) {
            return "%1$s.product = :product and %1$s.lot = :lot".formatted(row);
        }

        @Override
        public Map<String, String> values() {
            return Map.of("product", product, "lot", lot.value());
        }
    }

    /** All doses of one vaccine identification number. */
    record OfUnit(UnitNumber unit) implements TraceQuestion {

        @Override
        public String condition(String row) {
            return row + ".unit = :unit";
        }

        @Override
        public Map<String, String> values() {
            return Map.of("unit", unit.value());
        }
    }
}
