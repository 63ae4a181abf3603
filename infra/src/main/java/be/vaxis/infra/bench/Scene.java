package be.vaxis.infra.bench;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Capacity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Where the people of the benchmark can go: ninety centres of three lines, open for one week of first doses and one week
 * of second doses, and one more centre with a single slot that everybody wants.
 *
 * <p>That is 2,700 line days with 48 slots of 10 places each, more line days than a process keeps in memory.
 */
final class Scene {

    static final int CENTRES = 90;
    static final int LINES = 3;
    static final int DAYS = 5;
    static final int SLOTS = 48;

    static final CentreId HOT_CENTRE = new CentreId("BENCH-HOT");
    static final LocalTime HOT_SLOT = LocalTime.of(9, 0);
    static final int HOT_PLACES = 100;
    static final int HOT_PEOPLE = 500;

    static final int MINIMAL_INTERVAL_DAYS = 21;
    static final int MAXIMAL_INTERVAL_DAYS = 42;

    private static final int SLOT_MINUTES = 15;
    private static final int PLACES = 10;
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int WEEKS_BETWEEN = 4;

    private Scene() {}

    static CentreId centre(int number) {
        return new CentreId("BENCH-" + number);
    }

    /** The first {@value #HOT_PEOPLE} live where the hot centre is, the others are spread. */
    static PostalCode residenceOf(int person) {
        return person < HOT_PEOPLE ? postalCode(CENTRES) : postalCode(person % CENTRES);
    }

    static PostalCode postalCode(int centre) {
        return new PostalCode(Integer.toString(1_000 + centre));
    }

    /** A Monday that can still be planned. */
    static LocalDate firstDoses(LocalDate today) {
        return today.plusWeeks(WEEKS_BETWEEN).minusDays(today.getDayOfWeek().getValue() - 1L);
    }

    static LocalDate secondDoses(LocalDate today) {
        return firstDoses(today).plusWeeks(WEEKS_BETWEEN);
    }

    static Capacity everyDay() {
        return Capacity.even(OPENS, OPENS.plusMinutes((long) SLOTS * SLOT_MINUTES), SLOT_MINUTES, PLACES);
    }

    static Capacity hotDay() {
        return Capacity.of(SLOT_MINUTES, Map.of(HOT_SLOT, HOT_PLACES));
    }

    static LocalTime anySlot(RandomGenerator random) {
        return OPENS.plusMinutes((long) SLOT_MINUTES * random.nextInt(SLOTS));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
