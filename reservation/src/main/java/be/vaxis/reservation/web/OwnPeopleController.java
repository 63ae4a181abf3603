package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.ownperson.Intake;
import be.vaxis.reservation.ownperson.OwnPatient;
import be.vaxis.reservation.ownperson.OwnPeople.Expected;
import be.vaxis.reservation.ownperson.PracticeNotOpen;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a physician, hospital or pharmacy books its own people, and sees who is expected. */
@Controller
@Needs(Permission.BOOK_OWN_PEOPLE)
class OwnPeopleController {

    private static final String PAGE = "reservation/own-people";
    private static final int UNPROCESSABLE = 422;

    /** One line of the list; the appointment is opened by the name of the booking. */
    record Line(
            BookingId booking,
            LocalTime time,
            String number,
            @Nullable String name,
            int dose,
            int of) {

        static Line of(Expected expected, OwnPatient patient) {
            return new Line(
                    new BookingId(expected.name()),
                    expected.time(),
                    patient.insz().formatted(),
                    patient.name(),
                    expected.dose(),
                    expected.of());
        }
    }

    private final Intake intake;
    private final Visits visits;
    private final Arrival arrival;
    private final CommandGateway commands;
    private final Freshness freshness;
    private final RefusalWords refusals;
    private final Clock clock;

    OwnPeopleController(
            Intake intake,
            Visits visits,
            Arrival arrival,
            CommandGateway commands,
            Freshness freshness,
            RefusalWords refusals,
            Clock clock) {
        this.intake = intake;
        this.visits = visits;
        this.arrival = arrival;
        this.commands = commands;
        this.freshness = freshness;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/own-people")
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Caller caller,
            Model page) {
        return intake.practiceOf(caller)
                .map(practice -> list(practice, null, day == null ? today() : day, caller, page))
                .orElseGet(() -> opening(PracticeForm.EMPTY, page));
    }

    /** From now on the organisation of the caller books its own people. Said again, the description is replaced. */
    @PostMapping("/own-people/open")
    String open(PracticeForm form, Caller caller, HttpServletResponse response, Model page) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("faults", faults);
            return opening(form, page);
        }
        try {
            commands.sendAndWait(form.command(PlanningPage.centreOf(caller)));
        } catch (Rejection refused) {
            refuse(refused, response, page);
            return opening(form, page);
        }
        freshness.await("reservation.directory");
        return "redirect:/own-people";
    }

    /** Shows what is booked for somebody, or what can be; on the same pages as at home. */
    @PostMapping("/own-people")
    String takeIn(OwnPersonForm form, Caller caller, HttpServletResponse response, Model page) {
        var practice = intake.practiceOf(caller).orElseThrow(PracticeNotOpen::new);
        var faults = form.faults(today());
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("faults", faults);
            return list(practice, form, today(), caller, page);
        }
        try {
            return booking(intake.takeIn(form.patient(), form.series(), caller), caller, page);
        } catch (Rejection refused) {
            refuse(refused, response, page);
            return list(practice, form, today(), caller, page);
        }
    }

    /** The appointments of somebody in the list, to move or cancel them. */
    @PostMapping("/own-people/booking")
    String open(@RequestParam String booking, Caller caller, Model page) {
        return booking(intake.found(BookingId.parse(booking).code(), caller), caller, page);
    }

    private String booking(CodeDigest name, Caller caller, Model page) {
        var agency = Intake.agency(caller);
        return arrival.of(visits.begin(name, agency), CodePages.acting(agency, page));
    }

    private String list(CentreView practice, @Nullable OwnPersonForm form, LocalDate day, Caller caller, Model page) {
        freshness.await(MineController.GROUP);
        page.addAttribute("practice", practice);
        page.addAttribute("form", form == null ? OwnPersonForm.of(intake.usualSeries(practice)) : form);
        page.addAttribute("day", day);
        page.addAttribute("people", lines(day, caller));
        return PAGE;
    }

    private List<Line> lines(LocalDate day, Caller caller) {
        return intake.on(day, caller).stream()
                .flatMap(expected -> expected.patient().value().stream().map(patient -> Line.of(expected, patient)))
                .toList();
    }

    private static String opening(PracticeForm form, Model page) {
        page.addAttribute("opening", form);
        return PAGE;
    }

    private void refuse(Rejection refused, HttpServletResponse response, Model page) {
        response.setStatus(refused.status());
        page.addAttribute("refused", refusals.of(refused));
    }

    private LocalDate today() {
        return BelgianTime.dateOf(clock.instant());
    }
}
