package be.vaxis.pharmacovigilance.safetycase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when a case must have been told to the European database.
 *
 * <p>Dutch: <i>meldtermijn</i>. Source: GVP VI.C.3: 15 days for what is serious, 90 for what is not, from the day on which it became
 * known, which is day zero.
 */
final class Clocks {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int SERIOUS_DAYS = 15;
    private static final int OTHER_DAYS = 90;

    private Clocks() {}

    /** The last day. */
    static LocalDate due(Instant known, boolean serious) {
        return LocalDate.ofInstant(known, BRUSSELS).plusDays(serious ? SERIOUS_DAYS : OTHER_DAYS);
    }

    /** What is found to be serious later gets no more time than it had. */
    static LocalDate becameSerious(LocalDate due, Instant known) {
        var shorter = due(known, true);
        return shorter.isBefore(due) ? shorter : due;
    }
}
