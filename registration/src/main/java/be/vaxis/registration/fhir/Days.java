package be.vaxis.registration.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** FHIR's dates of changing precision as days in Belgium. */
final class Days {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Days() {}

    /** The day, when it is known to the day. */
    static Optional<LocalDate> exact(BaseDateTimeType date) {
        if (!date.hasValue()) {
            return Optional.empty();
        }
        TemporalPrecisionEnum precision = date.getPrecision();
        if (precision == TemporalPrecisionEnum.YEAR || precision == TemporalPrecisionEnum.MONTH) {
            return Optional.empty();
        }
        return Optional.of(
                precision == TemporalPrecisionEnum.DAY
                        ? LocalDate.parse(date.getValueAsString())
                        : LocalDate.ofInstant(date.getValue().toInstant(), BRUSSELS));
    }

    /** As {@link #exact}, and the first day of a month or a year. */
    static Optional<LocalDate> first(BaseDateTimeType date) {
        if (!date.hasValue() || exact(date).isPresent()) {
            return exact(date);
        }
        String text = date.getValueAsString();
        return Optional.of(
                date.getPrecision() == TemporalPrecisionEnum.YEAR
                        ? Year.parse(text).atDay(1)
                        : YearMonth.parse(text).atDay(1));
    }

    /** As {@link #exact}, and the last day of a month, as vials print it. */
    static Optional<LocalDate> last(BaseDateTimeType date) {
        return date.hasValue() && date.getPrecision() == TemporalPrecisionEnum.MONTH
                ? Optional.of(YearMonth.parse(date.getValueAsString()).atEndOfMonth())
                : exact(date);
    }
}
