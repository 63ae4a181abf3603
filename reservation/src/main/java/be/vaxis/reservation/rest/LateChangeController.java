package be.vaxis.reservation.rest;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.late.Consequences;
import be.vaxis.reservation.late.LateChanges;
import be.vaxis.reservation.late.Relocation;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.lineday.Place;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.rest.WeekController.PlannedDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes a week of a centre after it was closed, for its medical lead: first what it does to people, then the change. */
@RestController
@RequestMapping("/api/v1/centres/{centre}/weeks/{week}/late-changes")
@Needs(Permission.CHANGE_CLOSED_PLAN)
class LateChangeController {

    record PreviewRequest(
            @NotNull @NotEmpty @Size(max = 700) List<@Valid PlannedDay> days) {}

    /**
     * @param reason in 10 to 500 characters, and about no person
     * @param fingerprint of the preview that was looked at
     */
    record LateRequest(
            @NotNull @NotEmpty @Size(max = 700) List<@Valid PlannedDay> days,
            @NotNull LateReason reason,
            @NotBlank @Size(max = 100) String fingerprint) {}

    record PlaceAnswer(int line, LocalDate date, LocalTime time) {

        static PlaceAnswer of(Place place) {
            return new PlaceAnswer(place.lineDay().line(), place.lineDay().date(), place.slot());
        }
    }

    /**
     * @param to the place they get; none when they have to be phoned
     * @param told whether they get a message: not when only the line is another one
     */
    record PersonAnswer(
            String reference,
            int dose,
            PlaceAnswer from,
            @Nullable PlaceAnswer to,
            boolean told) {

        static PersonAnswer of(Relocation person) {
            var to = person.to();
            return new PersonAnswer(
                    person.reference(),
                    person.dose(),
                    PlaceAnswer.of(person.from()),
                    to == null ? null : PlaceAnswer.of(to),
                    !person.isOnOtherLineOnly());
        }
    }

    /**
     * @param people who loses a place, by the reference of the booking
     * @param holds how many lose a place that was only kept while they decide
     */
    record LateAnswer(
            String fingerprint, int toOtherLine, int toOtherMoment, int toPhone, int holds, List<PersonAnswer> people) {

        static LateAnswer of(Consequences seen) {
            return new LateAnswer(
                    seen.fingerprint(),
                    seen.relined().size(),
                    seen.moved().size(),
                    seen.unplaced().size(),
                    seen.holds(),
                    seen.relocations().stream().map(PersonAnswer::of).toList());
        }
    }

    private final LateChanges changes;

    LateChangeController(LateChanges changes) {
        this.changes = changes;
    }

    /**
     * What the plans would do to the people who are booked; changes nothing.
     *
     * <p>200; 403 {@code otherCentre}; 409 {@code planningStillOpen}, {@code dayIsOver}, {@code notOnTheClock},
     * {@code tooManyAtOnce}, {@code severalFaults}; 400 {@code lineUnknown}, {@code dayOutsideWeek}.
     */
    @PostMapping("/_preview")
    LateAnswer preview(
            @PathVariable String centre,
            @PathVariable String week,
            @Valid @RequestBody PreviewRequest request,
            Caller caller) {
        return LateAnswer.of(
                changes.preview(WeekController.ofCaller(centre, caller), IsoWeek.parse(week), plans(request.days())));
    }

    /**
     * Changes the plans and moves the people, all or nothing; whoever comes at another moment or not at all is told.
     *
     * <p>200 with what was done; 409 {@code previewStale} when bookings have changed since the preview: nothing was
     * done. Else refused as a preview is.
     */
    @PostMapping
    LateAnswer carryOut(
            @PathVariable String centre,
            @PathVariable String week,
            @Valid @RequestBody LateRequest request,
            Caller caller) {
        return LateAnswer.of(changes.carryOut(
                WeekController.ofCaller(centre, caller),
                IsoWeek.parse(week),
                plans(request.days()),
                request.reason(),
                caller.subject(),
                request.fingerprint()));
    }

    private static List<PlanWeek.Day> plans(List<PlannedDay> days) {
        return days.stream().map(PlannedDay::plan).toList();
    }
}
