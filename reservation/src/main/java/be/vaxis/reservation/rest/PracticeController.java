package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.mybooking.MyBooking;
import be.vaxis.reservation.mybooking.MyBookings;
import be.vaxis.reservation.ownperson.Intake;
import be.vaxis.reservation.ownperson.OwnPatient;
import be.vaxis.reservation.ownperson.Series;
import be.vaxis.reservation.rest.BookingController.BookingAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Books the own people of a physician, hospital or pharmacy, without codes: a number (INSZ) travels in bodies only. The
 * capacity is planned as that of a centre is.
 *
 * <p>Every endpoint answers 403 {@code otherCentre} to whoever works elsewhere, and 404 {@code practiceNotOpen} before the
 * practice is open.
 */
@RestController
@RequestMapping("/api/v1/practices/{practice}")
@Needs(Permission.BOOK_OWN_PEOPLE)
class PracticeController {

    record PracticeRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull Address address,
            @Min(1) @Max(20) int lines) {}

    /** By the Belgian clock, at the practice. */
    record OwnMoment(@NotNull LocalDate date, @NotNull LocalTime time) {}

    /**
     * @param name as the practice calls them, if it likes
     * @param doses 1 or 2
     * @param minimalDays between the two doses; left out with one
     * @param maximalDays between the two doses; left out with one
     */
    record OwnBookingRequest(
            @NotNull Insz insz,
            @Nullable String name,
            int doses,
            @Nullable Integer minimalDays,
            @Nullable Integer maximalDays,
            @NotNull @Size(min = 1, max = 2) List<@Valid OwnMoment> moments) {

        Series series() {
            return new Series(doses, minimalDays == null ? 0 : minimalDays, maximalDays == null ? 0 : maximalDays);
        }
    }

    record OwnMoveRequest(
            @NotNull Insz insz,
            @NotNull @Size(min = 1, max = 2) List<@Valid OwnMoment> moments) {}

    record OwnPersonRequest(@NotNull Insz insz) {}

    /** @param of how many appointments there are together */
    record ExpectedAnswer(
            LocalTime time, Insz insz, @Nullable String name, int dose, int of) {}

    private final Intake intake;
    private final CommandGateway commands;
    private final MyBookings myBookings;
    private final Freshness freshness;

    PracticeController(Intake intake, CommandGateway commands, MyBookings myBookings, Freshness freshness) {
        this.intake = intake;
        this.commands = commands;
        this.myBookings = myBookings;
        this.freshness = freshness;
    }

    /** From now on the practice books its own people; said again, the description is replaced. 204; 409 {@code notOfThisKind}. */
    @PutMapping
    @ResponseStatus(NO_CONTENT)
    void open(@PathVariable String practice, @Valid @RequestBody PracticeRequest request, Caller caller) {
        commands.sendAndWait(new OpenCentre(
                WeekController.ofCaller(practice, caller),
                request.name(),
                request.address(),
                request.lines(),
                Regime.OWN_PEOPLE));
        freshness.await("reservation.directory");
    }

    /**
     * Books all moments for one of the own people, or none. Repeating a request that succeeded is harmless.
     *
     * <p>201; 400 {@code invalidSeries}; 409 {@code bookedWithCode}, {@code bookedAtOtherPractice}, and as a booking with a
     * code is refused.
     */
    @PostMapping("/bookings")
    @ResponseStatus(CREATED)
    BookingAnswer book(@PathVariable String practice, @Valid @RequestBody OwnBookingRequest request, Caller caller) {
        var centre = WeekController.ofCaller(practice, caller);
        var name = intake.takeIn(new OwnPatient(request.insz(), request.name()), request.series(), caller);
        var decision = new BookAppointments(new BookingId(name), at(centre, request.moments()));
        List<Appointment> booked = commands.sendAndWait(decision.by(Intake.agency(caller)));
        return BookingAnswer.of(name, booked);
    }

    /** Moves what is still ahead. 200; 404 {@code notOwnPerson}; refused as a move with a code is. */
    @PutMapping("/bookings")
    BookingAnswer move(@PathVariable String practice, @Valid @RequestBody OwnMoveRequest request, Caller caller) {
        var centre = WeekController.ofCaller(practice, caller);
        var name = intake.find(request.insz(), caller);
        var decision = new MoveAppointments(new BookingId(name), at(centre, request.moments()));
        List<Appointment> moved = commands.sendAndWait(decision.by(Intake.agency(caller)));
        return BookingAnswer.of(name, moved);
    }

    /** What is booked for one of the own people. 200; 404 {@code notOwnPerson}. */
    @PostMapping("/bookings/_search")
    BookingAnswer search(@PathVariable String practice, @Valid @RequestBody OwnPersonRequest request, Caller caller) {
        var name = ofPractice(practice, request, caller);
        freshness.await("reservation.mybooking");
        return BookingAnswer.of(
                name, myBookings.find(name).map(MyBooking::appointments).orElse(List.of()));
    }

    /** Cancels what is still ahead. 204, also when nothing was; 404 {@code notOwnPerson}. */
    @PostMapping("/bookings/_cancel")
    @ResponseStatus(NO_CONTENT)
    void cancel(@PathVariable String practice, @Valid @RequestBody OwnPersonRequest request, Caller caller) {
        var name = ofPractice(practice, request, caller);
        var decision = new CancelAppointments(new BookingId(name), Reason.BY_HOLDER);
        commands.sendAndWait(decision.by(Intake.agency(caller)));
    }

    /** Who is expected on a day, in order of time. */
    @GetMapping("/days/{date}")
    List<ExpectedAnswer> day(@PathVariable String practice, @PathVariable LocalDate date, Caller caller) {
        WeekController.ofCaller(practice, caller);
        freshness.await("reservation.mybooking");
        return intake.on(date, caller).stream()
                .flatMap(it -> it.patient().value().stream()
                        .map(patient ->
                                new ExpectedAnswer(it.time(), patient.insz(), patient.name(), it.dose(), it.of())))
                .toList();
    }

    private CodeDigest ofPractice(String practice, OwnPersonRequest request, Caller caller) {
        WeekController.ofCaller(practice, caller);
        return intake.find(request.insz(), caller);
    }

    private static List<Moment> at(CentreId practice, List<OwnMoment> moments) {
        return moments.stream()
                .map(moment -> new Moment(practice, moment.date(), moment.time()))
                .toList();
    }
}
