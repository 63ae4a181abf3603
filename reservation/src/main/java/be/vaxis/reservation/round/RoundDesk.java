package be.vaxis.reservation.round;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.area.Gazetteer;
import be.vaxis.reservation.area.Spot;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.MobileTeam;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.home.HomeVisit;
import be.vaxis.reservation.home.HomeVisits;
import be.vaxis.reservation.planning.CentreUnknown;
import be.vaxis.reservation.round.RoundCommand.FindWay;
import be.vaxis.reservation.round.RoundCommand.LeaveRound;
import be.vaxis.reservation.round.RoundCommand.MarkVisit;
import be.vaxis.reservation.round.RoundCommand.MoveVisit;
import be.vaxis.reservation.round.RoundCommand.OrderVisits;
import be.vaxis.reservation.round.RoundCommand.PlanRounds;
import be.vaxis.reservation.round.RoundEvent.RoundPlanned;
import be.vaxis.reservation.round.Way.Stop;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Decides on rounds together with the visits in them: a visit is in one open round at most, and what a team says of it
 * holds for the booking as well, in one transaction.
 */
@Component
class RoundDesk {

    private static final int MOST_TEAMS = 20;
    private static final int MOST_VISITS = 60;
    private static final int LONGEST_NAME = 40;

    private final Repository<HomeRound> rounds;
    private final RoundVisits parts;
    private final HomeVisits visits;
    private final MobileTeam bookings;
    private final Directory directory;
    private final FreshIds ids;
    private final Clock clock;

    RoundDesk(
            Repository<HomeRound> rounds,
            RoundVisits parts,
            HomeVisits visits,
            MobileTeam bookings,
            Directory directory,
            FreshIds ids,
            Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
        this.visits = visits;
        this.bookings = bookings;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    @CommandHandler
    List<RoundId> handle(PlanRounds command) throws Exception {
        var teams = command.teams().stream().map(String::strip).toList();
        refuseInvalid(command, teams);
        var waiting = new ArrayList<HomeVisit>();
        for (var visit : visits.open(command.centre(), teams.size() * command.most(), 0)) {
            if (bookings.isAwaited(visit.booking(), command.centre())) {
                waiting.add(visit);
            }
        }
        var way = new Way(startOf(command.centre())).past(stops(waiting));
        if (way.isEmpty()) {
            throw new NobodyWaits();
        }
        int share = (way.size() + teams.size() - 1) / teams.size();
        var planned = new ArrayList<RoundId>();
        for (int i = 0; i * share < way.size(); i++) {
            var piece = way.subList(i * share, Math.min((i + 1) * share, way.size()));
            planned.addAll(plan(command, teams.get(i), piece));
        }
        return planned;
    }

    private List<RoundId> plan(PlanRounds command, String team, List<BookingId> piece) throws Exception {
        var id = new RoundId(ids.next());
        var taken = piece.stream()
                .filter(booking -> parts.take(id, command.centre(), booking.code()))
                .toList();
        if (taken.isEmpty()) {
            return List.of();
        }
        rounds.newInstance(() -> HomeRound.planned(new RoundPlanned(id, command.centre(), command.day(), team, taken)));
        return List.of(id);
    }

    private void refuseInvalid(PlanRounds command, List<String> teams) {
        if (teams.isEmpty()
                || teams.size() > MOST_TEAMS
                || teams.stream().anyMatch(team -> team.isEmpty() || team.length() > LONGEST_NAME)
                || command.most() < 1
                || command.most() > MOST_VISITS) {
            throw new InvalidRound();
        }
        if (command.day().isBefore(BelgianTime.dateOf(clock.instant()))) {
            throw new RoundInThePast();
        }
    }

    @CommandHandler
    void handle(MoveVisit command) {
        load(command.round()).execute(it -> it.move(command.booking(), command.places()));
    }

    @CommandHandler
    void handle(OrderVisits command) {
        load(command.round()).execute(it -> it.order(command.visits()));
    }

    @CommandHandler
    void handle(FindWay command) {
        var round = load(command.round());
        var all = round.invoke(HomeRound::visits);
        var stops = stops(all.stream()
                .filter(booking -> round.invoke(it -> it.outcome(booking)) == Outcome.TO_VISIT)
                .flatMap(booking -> visits.open(booking.code()).stream())
                .toList());
        var way = new Way(startOf(round.invoke(HomeRound::centre))).past(stops);
        var others = all.stream().filter(booking -> !way.contains(booking));
        round.execute(it -> it.order(Stream.concat(others, way.stream()).toList()));
    }

    @CommandHandler
    void handle(MarkVisit command) throws Exception {
        var round = load(command.round());
        var booking = command.booking();
        var before = round.invoke(it -> it.outcome(booking));
        if (before == command.outcome()) {
            return; // a repeated request is already satisfied
        }
        var centre = round.invoke(HomeRound::centre);
        if (before == Outcome.DONE && !bookings.wasNotThere(booking, command.team())) {
            throw new VisitChanged();
        }
        if (before != Outcome.TO_VISIT && !parts.take(command.round(), centre, booking.code())) {
            throw new VisitElsewhere();
        }
        if (command.outcome() == Outcome.DONE && !bookings.wasThere(booking, command.team())) {
            throw new VisitChanged();
        }
        if (command.outcome() != Outcome.TO_VISIT) {
            parts.close(command.round(), booking.code());
        }
        round.execute(it -> it.mark(booking, command.outcome(), command.team()));
    }

    @CommandHandler
    void handle(LeaveRound command) {
        parts.remove(command.round(), command.booking().code());
        load(command.round()).execute(it -> it.leave(command.booking()));
    }

    private Aggregate<HomeRound> load(RoundId id) {
        try {
            return rounds.load(id.toString());
        } catch (AggregateNotFoundException none) {
            throw new RoundUnknown();
        }
    }

    /** Of who was forgotten meanwhile nothing can be read. */
    private static List<Stop> stops(List<HomeVisit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.wish().value().stream().map(wish -> new Stop(visit.booking(), wish.address())))
                .toList();
    }

    private Spot startOf(CentreId centre) {
        var postalCode = directory
                .find(centre)
                .orElseThrow(() -> new CentreUnknown(centre))
                .postalCode();
        return Gazetteer.BELGIUM.spot(postalCode == null ? new PostalCode("1000") : postalCode);
    }
}
