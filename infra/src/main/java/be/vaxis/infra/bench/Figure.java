package be.vaxis.infra.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured number.
 *
 * @param name such as {@code bookings.16.rate}: what, with how many clients, which number
 * @param ratio to the same number of the bare limit; none where there is no such limit
 */
record Figure(
        String name, double value, String unit, @Nullable Double ratio) {

    static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null);
    }

    /** {@code FIGURE bookings.16.rate 612.4 1/s ratio=0.31}. */
    String line() {
        return String.format(
                Locale.ROOT,
                "FIGURE %s %s %s ratio=%s",
                name,
                text(value),
                unit,
                ratio == null ? "-" : String.format(Locale.ROOT, "%.2f", ratio));
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
