package be.vaxis.reservation;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Turn;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The cast: two people from Gent with a code, the hall where they come, and a spring in which they do. */
public final class ReservationFixtures {

    public static final CodeDigest ANNA = new CodeDigest("anna-000000000000000000000000000000000000000");
    public static final CodeDigest BRAM = new CodeDigest("bram-000000000000000000000000000000000000000");

    public static final CentreId GENT_EXPO = new CentreId("GENT-EXPO");
    public static final CentreId BRIELPOORT = new CentreId("BRIELPOORT");

    /** Served by {@link #GENT_EXPO} from the beginning. */
    public static final Competence GENT = new Competence(List.of(new Turn(LocalDate.EPOCH, GENT_EXPO)));

    /** A Thursday; its planning closed on Monday 19 April. */
    public static final LocalDate SIXTH_OF_MAY = LocalDate.parse("2021-05-06");

    public static final LineDayId LINE_DAY = new LineDayId(GENT_EXPO, 3, SIXTH_OF_MAY);

    public static final LocalTime NINE = LocalTime.parse("09:00");
    public static final LocalTime QUARTER_PAST_NINE = LocalTime.parse("09:15");
    public static final LocalTime TEN = LocalTime.parse("10:00");

    /** Well before the planning of {@link #SIXTH_OF_MAY} closes. */
    public static final Instant EARLY_APRIL = Instant.parse("2021-04-06T08:00:00Z");

    private ReservationFixtures() {}

    public static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    public static Clock at(String instant) {
        return at(Instant.parse(instant));
    }

    public static Moment moment(LocalDate date, LocalTime time) {
        return new Moment(GENT_EXPO, date, time);
    }
}
