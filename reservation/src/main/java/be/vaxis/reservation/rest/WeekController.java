package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.ProductCode;
import be.vaxis.reservation.planning.OtherCentre;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.WeekPlan;
import be.vaxis.reservation.planning.Weeks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The capacity of a centre, week by week, for those who plan it. */
@RestController
@RequestMapping("/api/v1/centres/{centre}/weeks/{week}")
@Needs(Permission.PLAN_CAPACITY)
class WeekController {

    /**
     * @param places by the start of the slot, such as {"09:00": 12}; none closes the day
     * @param keptPercent the share kept free for people who move an appointment, 0 to 50; none when left out
     * @param product the code of the vaccine that is given there, for planners only; none when left out
     */
    record PlannedDay(
            @Min(1) int line,
            @NotNull LocalDate date,
            int slotLengthMinutes,
            @NotNull SortedMap<LocalTime, Integer> places,
            @Nullable Integer keptPercent,
            @Nullable String product) {

        PlanWeek.Day plan() {
            return new PlanWeek.Day(line, date, places.isEmpty() ? Capacity.closed() : capacity());
        }

        private Capacity capacity() {
            var vaccine = product == null ? null : ProductCode.parse(product);
            return new Capacity(slotLengthMinutes, places, keptPercent == null ? 0 : keptPercent, vaccine);
        }
    }

    record WeekRequest(@NotNull @Size(max = 700) List<@Valid PlannedDay> days) {}

    /** @param closes when planning closes */
    record WeekAnswer(String centre, IsoWeek week, Instant closes, boolean open, List<DayAnswer> days) {}

    record DayAnswer(
            int line,
            LocalDate date,
            int slotLengthMinutes,
            int keptPercent,
            @Nullable String product,
            List<SlotAnswer> slots) {}

    record SlotAnswer(LocalTime slot, int places, int kept, int booked) {}

    private final CommandGateway commands;
    private final Weeks weeks;

    WeekController(CommandGateway commands, Weeks weeks) {
        this.commands = commands;
        this.weeks = weeks;
    }

    /** Every line on every day with its slots. 200; 403 {@code otherCentre}; 404 {@code centreUnknown}. */
    @GetMapping
    WeekAnswer show(@PathVariable String centre, @PathVariable String week, Caller caller) {
        return answer(weeks.of(ofCaller(centre, caller), IsoWeek.parse(week)));
    }

    /**
     * Replaces the plans of the days that are named, all or none; other days stay as they are.
     *
     * <p>204; 403 {@code otherCentre}; 409 {@code planningClosed}, {@code capacityBelowBooked}, {@code notOnTheClock},
     * and {@code severalFaults} for more than one kind at once; 400
     * {@code lineUnknown}, {@code dayOutsideWeek}, {@code invalidCapacity}, {@code invalidProduct}.
     */
    @PutMapping
    @ResponseStatus(NO_CONTENT)
    void plan(
            @PathVariable String centre,
            @PathVariable String week,
            @Valid @RequestBody WeekRequest request,
            Caller caller) {
        var days = request.days().stream().map(PlannedDay::plan).toList();
        commands.sendAndWait(new PlanWeek(ofCaller(centre, caller), IsoWeek.parse(week), days));
    }

    static CentreId ofCaller(String centre, Caller caller) {
        var id = CentreId.parse(centre);
        if (!caller.worksFor(id.code())) {
            throw new OtherCentre();
        }
        return id;
    }

    private static WeekAnswer answer(WeekPlan plan) {
        var days = plan.lines().stream()
                .flatMap(line -> line.days().stream())
                .map(day -> new DayAnswer(
                        day.line(),
                        day.date(),
                        day.slotLengthMinutes(),
                        day.keptPercent(),
                        day.product() == null ? null : day.product().value(),
                        day.slots().stream()
                                .map(slot -> new SlotAnswer(slot.slot(), slot.places(), slot.kept(), slot.booked()))
                                .toList()))
                .toList();
        return new WeekAnswer(plan.centre().centre().code(), plan.week(), plan.closes(), plan.open(), days);
    }
}
