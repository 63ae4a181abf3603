package be.vaxis.reservation.web;

import static java.util.stream.Collectors.toMap;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competences;
import be.vaxis.reservation.competence.Competences.Start;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.home.HomeRoundView;
import be.vaxis.reservation.home.HomeRounds;
import be.vaxis.reservation.home.HomeVisits;
import be.vaxis.reservation.round.Outcome;
import be.vaxis.reservation.round.RoundId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out one round with addresses, and lets everybody in it read who looked. */
@Component
class RoundPage {

    /** @param number in the round, from 1 */
    record Stop(
            int number,
            BookingId booking,
            Address address,
            String phone,
            Outcome outcome,
            @Nullable Instant markedAt) {}

    private final HomeRounds rounds;
    private final HomeVisits visits;
    private final Competences competences;
    private final Directory directory;
    private final AccessLog accessLog;
    private final Clock clock;

    RoundPage(
            HomeRounds rounds,
            HomeVisits visits,
            Competences competences,
            Directory directory,
            AccessLog accessLog,
            Clock clock) {
        this.rounds = rounds;
        this.visits = visits;
        this.competences = competences;
        this.directory = directory;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    String show(RoundId id, Caller caller, Model page) {
        var round = rounds.find(PlanningPage.centreOf(caller), id);
        var stops = stops(round, caller);
        page.addAttribute("round", round);
        page.addAttribute("stops", stops);
        if (!stops.isEmpty()) {
            page.addAttribute("map", map(round.centre(), stops));
        }
        return "reservation/round";
    }

    /** Of who was forgotten or withdrew meanwhile nothing can be shown. */
    private List<Stop> stops(HomeRoundView round, Caller caller) {
        var addresses = visits.ofRound(round.id());
        accessLog.lookedAtAll(
                addresses.values().stream().map(it -> it.wish().owner()).toList(),
                caller,
                "reservation.home",
                "homevisit");
        var stops = new ArrayList<Stop>();
        for (var stop : round.stops()) {
            var visit = addresses.get(stop.booking());
            var wish = visit == null ? null : visit.wish().value().orElse(null);
            if (wish != null) {
                stops.add(new Stop(
                        stops.size() + 1,
                        stop.booking(),
                        wish.address(),
                        wish.phone(),
                        stop.outcome(),
                        stop.markedAt()));
            }
        }
        return List.copyOf(stops);
    }

    private RoundMap map(CentreId centre, List<Stop> stops) {
        var codes = stops.stream().map(stop -> stop.address().postalCode()).toList();
        var start = directory.find(centre).map(it -> it.postalCode()).orElse(codes.getFirst());
        return RoundMap.of(start, codes, served(centre));
    }

    private List<PostalCode> served(CentreId centre) {
        var today = BelgianTime.dateOf(clock.instant());
        return competences.all().stream()
                .filter(start -> !start.from().isAfter(today))
                .collect(toMap(Start::postalCode, Start::centre, (earlier, later) -> later))
                .entrySet()
                .stream()
                .filter(it -> it.getValue().equals(centre))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
