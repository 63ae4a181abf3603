package be.vaxis.pharmacovigilance.opendata;

import be.vaxis.kernel.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody was on the day of the dose, in the bands of the published file.
 *
 * <p>Source: Sciensano, codebook of COVID19BE_VACC.
 */
public final class AgeGroup {

    static final String UNKNOWN = "NA";

    private static final int[] FROM = {0, 12, 16, 18, 25, 35, 45, 55, 65, 75, 85};

    private AgeGroup() {}

    static String of(Optional<PartialDate> born, LocalDate given) {
        return born.map(date -> band(date.ageOn(given))).orElse(UNKNOWN);
    }

    /** @param age in completed years, when it is known */
    public static String of(@Nullable Integer age) {
        return age == null ? UNKNOWN : band(age);
    }

    private static String band(int age) {
        int last = FROM.length - 1;
        if (age >= FROM[last]) {
            return FROM[last] + "+";
        }
        for (int band = last - 1; band > 0; band--) {
            if (age >= FROM[band]) {
                return text(band);
            }
        }
        return text(0); // also who is told to be born after the dose
    }

    private static String text(int band) {
        return "%02d-%02d".formatted(FROM[band], FROM[band + 1] - 1);
    }
}
