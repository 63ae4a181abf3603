package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.home.HomeRoundView;
import be.vaxis.reservation.home.HomeRounds;
import be.vaxis.reservation.home.HomeVisit;
import be.vaxis.reservation.home.HomeVisits;
import be.vaxis.reservation.round.Outcome;
import be.vaxis.reservation.round.RoundCommand.FindWay;
import be.vaxis.reservation.round.RoundCommand.LeaveRound;
import be.vaxis.reservation.round.RoundCommand.MarkVisit;
import be.vaxis.reservation.round.RoundCommand.OfRound;
import be.vaxis.reservation.round.RoundCommand.OrderVisits;
import be.vaxis.reservation.round.RoundCommand.PlanRounds;
import be.vaxis.reservation.round.RoundId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of visits at home, for the mobile teams of a centre. */
@RestController
@RequestMapping("/api/v1/centres/{centre}/home-rounds")
@Needs(Permission.RUN_CENTRE_DAY)
class HomeRoundController {

    /** @param most visits in one round */
    record RoundsRequest(
            @NotNull LocalDate day,
            @NotEmpty @Size(max = 20) List<@NotNull String> teams,
            int most) {}

    /** @param visits every visit of the round, in the new order */
    record OrderRequest(@NotNull @Size(max = 60) List<@NotNull BookingId> visits) {}

    record MarkRequest(@NotNull BookingId visit, @NotNull Outcome outcome) {}

    record VisitRequest(@NotNull BookingId visit) {}

    record RoundAnswer(RoundId round, LocalDate day, String team, int toVisit, int done, int notAtHome) {

        static RoundAnswer of(HomeRoundView round) {
            return new RoundAnswer(
                    round.id(), round.day(), round.team(), round.toVisit(), round.done(), round.notAtHome());
        }
    }

    /** @param phone in E.164 */
    record VisitAnswer(BookingId visit, Outcome outcome, Address address, String phone) {}

    record RoundDetail(RoundId round, LocalDate day, String team, List<VisitAnswer> visits) {}

    private final CommandGateway commands;
    private final HomeRounds rounds;
    private final HomeVisits homes;
    private final AccessLog accessLog;
    private final Freshness freshness;

    HomeRoundController(
            CommandGateway commands, HomeRounds rounds, HomeVisits homes, AccessLog accessLog, Freshness freshness) {
        this.commands = commands;
        this.rounds = rounds;
        this.homes = homes;
        this.accessLog = accessLog;
        this.freshness = freshness;
    }

    /** The rounds of a day, without addresses. 200; 403 {@code otherCentre}. */
    @GetMapping
    List<RoundAnswer> list(@PathVariable String centre, @RequestParam LocalDate day, Caller caller) {
        return rounds.on(WeekController.ofCaller(centre, caller), day).stream()
                .map(RoundAnswer::of)
                .toList();
    }

    /**
     * Makes a round for each team out of those who wait longest, each in a sensible order.
     *
     * <p>201; 400 {@code invalidRound}; 403 {@code otherCentre}; 409 {@code nobodyWaits}, {@code roundInThePast}.
     */
    @PostMapping
    @ResponseStatus(CREATED)
    List<RoundAnswer> plan(@PathVariable String centre, @Valid @RequestBody RoundsRequest request, Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        List<RoundId> planned =
                commands.sendAndWait(new PlanRounds(id, request.day(), request.teams(), request.most()));
        freshness.await("reservation.rounds");
        return planned.stream()
                .map(round -> RoundAnswer.of(rounds.find(id, round)))
                .toList();
    }

    /** The visits of a round in order, with addresses; who is visited can read that. 200; 404 {@code roundUnknown}. */
    @GetMapping("/{round}")
    RoundDetail show(@PathVariable String centre, @PathVariable String round, Caller caller) {
        var found = rounds.find(WeekController.ofCaller(centre, caller), RoundId.parse(round));
        var visits = homes.ofRound(found.id());
        accessLog.lookedAtAll(
                visits.values().stream().map(it -> it.wish().owner()).toList(),
                caller,
                "reservation.home",
                "homevisit");
        return new RoundDetail(
                found.id(),
                found.day(),
                found.team(),
                found.stops().stream()
                        .flatMap(stop -> answer(stop, visits.get(stop.booking())))
                        .toList());
    }

    /** Of who was forgotten or withdrew meanwhile nothing is said. */
    private static Stream<VisitAnswer> answer(HomeRoundView.Stop stop, @Nullable HomeVisit visit) {
        if (visit == null) {
            return Stream.of();
        }
        return visit.wish().value().stream()
                .map(wish -> new VisitAnswer(stop.booking(), stop.outcome(), wish.address(), wish.phone()));
    }

    /** Changes the order. 204; 404 {@code roundUnknown}; 409 {@code orderStale}. */
    @PutMapping("/{round}/order")
    @ResponseStatus(NO_CONTENT)
    void order(
            @PathVariable String centre,
            @PathVariable String round,
            @Valid @RequestBody OrderRequest request,
            Caller caller) {
        carryOut(new OrderVisits(known(centre, round, caller), request.visits()));
    }

    /** Looks for a short way again. 204; 404 {@code roundUnknown}. */
    @PostMapping("/{round}/_findWay")
    @ResponseStatus(NO_CONTENT)
    void findWay(@PathVariable String centre, @PathVariable String round, Caller caller) {
        carryOut(new FindWay(known(centre, round, caller)));
    }

    /**
     * Says what came of a visit. 204; 404 {@code roundUnknown}, {@code visitNotInRound}; 409 {@code visitChanged},
     * {@code visitElsewhere}.
     */
    @PostMapping("/{round}/_mark")
    @ResponseStatus(NO_CONTENT)
    void mark(
            @PathVariable String centre,
            @PathVariable String round,
            @Valid @RequestBody MarkRequest request,
            Caller caller) {
        var team = new Agency(Party.CENTRE, null, caller.organisation(), caller.subject());
        carryOut(new MarkVisit(known(centre, round, caller), request.visit(), request.outcome(), team));
    }

    /** Takes a visit out of the round: they wait for another. 204; 404 {@code roundUnknown}. */
    @PostMapping("/{round}/_remove")
    @ResponseStatus(NO_CONTENT)
    void remove(
            @PathVariable String centre,
            @PathVariable String round,
            @Valid @RequestBody VisitRequest request,
            Caller caller) {
        carryOut(new LeaveRound(known(centre, round, caller), request.visit()));
    }

    private RoundId known(String centre, String round, Caller caller) {
        return rounds.find(WeekController.ofCaller(centre, caller), RoundId.parse(round))
                .id();
    }

    private void carryOut(OfRound command) {
        commands.sendAndWait(command);
        freshness.await("reservation.rounds");
        freshness.await("reservation.home");
    }
}
