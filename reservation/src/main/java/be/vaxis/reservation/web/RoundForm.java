package be.vaxis.reservation.web;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.round.RoundCommand.PlanRounds;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Rounds to make, as they are typed.
 *
 * @param teams with commas between them
 */
record RoundForm(
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @Nullable String teams,
        @Nullable Integer most) {

    private static final int USUAL = 12;

    static RoundForm empty(LocalDate today) {
        return new RoundForm(today, "", USUAL);
    }

    /** A day that is missing is long over, a number that is missing is none; both are refused as such. */
    PlanRounds command(CentreId centre) {
        var names = Stream.of((teams == null ? "" : teams).split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new PlanRounds(centre, day == null ? LocalDate.EPOCH : day, names, most == null ? 0 : most);
    }
}
