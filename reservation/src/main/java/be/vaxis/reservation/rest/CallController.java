package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingCommand;
import be.vaxis.reservation.booking.BookingCommand.RecordCall;
import be.vaxis.reservation.booking.BookingCommand.TakeBackCall;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.late.ToPhone;
import be.vaxis.reservation.late.ToPhone.Call;
import be.vaxis.reservation.late.ToPhone.Callee;
import be.vaxis.reservation.late.ToPhone.Lost;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom a centre has to phone after a late change, and who was reached, for its software. */
@RestController
@RequestMapping("/api/v1/centres/{centre}/to-phone")
@Needs(Permission.PLAN_CAPACITY)
class CallController {

    record CallRequest(@NotNull BookingId booking, @NotNull Boolean reached) {}

    record CalleeRequest(@NotNull BookingId booking) {}

    /** @param total how many there are on all pages */
    record ToPhoneAnswer(int total, List<CalleeAnswer> people) {}

    /**
     * @param lost the appointments that are no more
     * @param call the last one; none until somebody tried
     */
    record CalleeAnswer(
            BookingId booking,
            String reference,
            List<Lost> lost,
            @Nullable Call call) {

        static CalleeAnswer of(Callee callee) {
            return new CalleeAnswer(callee.booking(), callee.reference(), callee.lost(), callee.call());
        }
    }

    private final ToPhone toPhone;
    private final AccessLog accessLog;
    private final CommandGateway commands;
    private final Freshness freshness;

    CallController(ToPhone toPhone, AccessLog accessLog, CommandGateway commands, Freshness freshness) {
        this.toPhone = toPhone;
        this.accessLog = accessLog;
        this.commands = commands;
        this.freshness = freshness;
    }

    /**
     * Who lost an appointment and has booked nothing else yet, the soonest first, from page 1 on; each can read that
     * somebody looked. 200; 403 {@code otherCentre}.
     *
     * @param all whether those who were reached are told as well
     */
    @GetMapping
    ToPhoneAnswer list(
            @PathVariable String centre,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") @Min(1) @Max(1_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int pageSize,
            Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        var people = toPhone.of(id, all, pageSize, (page - 1) * pageSize);
        accessLog.lookedAtAll(
                people.stream().map(Callee::person).flatMap(Stream::ofNullable).toList(),
                caller,
                "reservation.toPhone",
                "lateChange");
        return new ToPhoneAnswer(
                toPhone.count(id, all), people.stream().map(CalleeAnswer::of).toList());
    }

    /**
     * Writes down a call. Who was reached already stays so; each call in vain is another one, unless it is sent with the
     * same {@code Idempotency-Key}. 204; 403 {@code otherCentre}; 404 {@code notToPhone}.
     */
    @PostMapping("/_call")
    @ResponseStatus(NO_CONTENT)
    void call(@PathVariable String centre, @Valid @RequestBody CallRequest request, Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        var last = toPhone.find(id, request.booking()).call();
        if (last == null || !last.reached() || !request.reached()) {
            carryOut(new RecordCall(request.booking(), request.reached(), agency(id, caller)));
        }
    }

    /** The last call was written down by mistake. 204, also when there was none; 404 {@code notToPhone}. */
    @PostMapping("/_undo")
    @ResponseStatus(NO_CONTENT)
    void takeBack(@PathVariable String centre, @Valid @RequestBody CalleeRequest request, Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        toPhone.find(id, request.booking());
        carryOut(new TakeBackCall(request.booking(), agency(id, caller)));
    }

    private void carryOut(BookingCommand command) {
        commands.sendAndWait(command);
        freshness.await(ToPhone.GROUP);
    }

    private static Agency agency(CentreId centre, Caller caller) {
        return new Agency(Party.CENTRE, null, centre.code(), caller.subject());
    }
}
