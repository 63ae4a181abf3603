package be.vaxis.registration.arrival;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.arrival.Obstacle.Rule;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.SeriesRule;
import be.vaxis.registration.schedule.NextDose;
import be.vaxis.registration.status.VaccinationFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of booking as they stand on the day somebody comes: the right centre and day, the window of the first dose or
 * the interval since it, whether they may still use the code, and their age.
 *
 * @param centre at which they arrived
 * @param expected nothing when nobody told of them
 * @param born nothing when that is not known
 */
record ArrivalRules(
        String centre,
        LocalDate today,
        Optional<Expected> expected,
        VaccinationFile file,
        @Nullable PartialDate born,
        Products products) {

    /** Their appointment here today, if there is one; the first that comes. */
    Optional<Appointment> appointment() {
        return appointments().stream()
                .filter(it -> it.date().equals(today) && it.centre().equals(centre))
                .min(Comparator.comparing(Appointment::time));
    }

    /** Everything that stands in the way at once. */
    List<Obstacle> obstacles() {
        var obstacles = new ArrayList<Obstacle>();
        usable().ifPresent(obstacles::add);
        booked().ifPresent(obstacles::add);
        inTime().ifPresent(obstacles::add);
        oldEnough().ifPresent(obstacles::add);
        return List.copyOf(obstacles);
    }

    private Optional<Obstacle> usable() {
        if (file.standing().complete() && !boosterForeseen()) {
            return Optional.of(Obstacle.of(Rule.COMPLETE));
        }
        if (expected.isEmpty()) {
            return Optional.of(Obstacle.of(Rule.NOT_INVITED));
        }
        if (expected.get().declined()) {
            return Optional.of(Obstacle.of(Rule.DECLINED));
        }
        return expected.get().active() ? Optional.empty() : Optional.of(Obstacle.of(Rule.CODE_CLOSED));
    }

    private boolean boosterForeseen() {
        var forecast = file.forecast(products, today);
        return forecast.due() && !forecast.tooEarlyOn(today);
    }

    private Optional<Obstacle> booked() {
        if (appointment().isPresent()) {
            return Optional.empty();
        }
        var next = appointments().stream()
                .filter(it -> !it.date().isBefore(today))
                .min(Comparator.comparing(Appointment::date).thenComparing(Appointment::time));
        return Optional.of(next.map(it -> Obstacle.of(
                        it.date().equals(today) ? Rule.OTHER_CENTRE : Rule.OTHER_DAY,
                        it.centreName(),
                        it.date(),
                        it.time()))
                .orElse(Obstacle.of(Rule.NOTHING_BOOKED)));
    }

    private List<Appointment> appointments() {
        return expected.map(Expected::appointments).orElse(List.of());
    }

    private Optional<Obstacle> inTime() {
        var given = file.standingDoses();
        if (given.isEmpty()) {
            return expected.filter(it -> today.isBefore(it.from()) || today.isAfter(it.until()))
                    .map(it -> Obstacle.of(Rule.OUTSIDE_WINDOW, it.from(), it.until()));
        }
        var next = file.standing().next();
        return next == null
                ? Optional.empty()
                : sinceLast(next, given.getLast().record().given());
    }

    private Optional<Obstacle> sinceLast(NextDose next, LocalDate last) {
        var agreed = last.plusDays(expected.map(Expected::minimalDays).orElse(0));
        var earliest = agreed.isAfter(next.from()) ? agreed : next.from();
        if (today.isBefore(earliest)) {
            return Optional.of(Obstacle.of(Rule.TOO_SOON, earliest));
        }
        return today.isAfter(next.until()) ? Optional.of(Obstacle.of(Rule.TOO_LATE, next.until())) : Optional.empty();
    }

    /** Too young for every vaccine that is in use. */
    private Optional<Obstacle> oldEnough() {
        var lowest = products.usedHere().stream()
                .flatMap(product -> product.ruleOn(today).stream())
                .mapToInt(SeriesRule::minimumAge)
                .min();
        return born != null && lowest.isPresent() && born.oldestAgeOn(today) < lowest.getAsInt()
                ? Optional.of(Obstacle.of(Rule.TOO_YOUNG, lowest.getAsInt()))
                : Optional.empty();
    }
}
