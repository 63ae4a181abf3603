package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.ACCEPTED;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competences;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.handover.Change;
import be.vaxis.reservation.handover.Changes;
import be.vaxis.reservation.handover.HandoverCommand.AskChange;
import be.vaxis.reservation.handover.HandoverCommand.HandOver;
import be.vaxis.reservation.handover.HandoverCommand.WithdrawChange;
import be.vaxis.reservation.handover.HandoverId;
import be.vaxis.reservation.handover.Preview;
import be.vaxis.reservation.handover.Previews;
import be.vaxis.reservation.handover.Stage;
import be.vaxis.reservation.planning.CentreUnknown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which centre serves which postal code, and how that changes. */
@RestController
@RequestMapping("/api/v1")
@Needs(Permission.ASSIGN_COMPETENCE)
class CompetenceController {

    /** @param from the first day on which the centre serves the postal codes */
    record ChangeRequest(
            @NotNull CentreId centre,
            @NotEmpty @Size(max = 1_200) Set<PostalCode> postalCodes,
            @NotNull LocalDate from) {}

    /** @param waiting whether people who are booked elsewhere from that day on are still to be received there */
    record StartAnswer(PostalCode postalCode, LocalDate from, String centre, boolean waiting) {}

    /**
     * @param by who asked, as the identity provider names them
     * @param left how many bookings are still to be carried out or handed over
     * @param unplaced for how many the last hand-over found no place and was undone
     */
    record ChangeAnswer(
            HandoverId handover,
            String centre,
            List<PostalCode> postalCodes,
            LocalDate from,
            String by,
            Instant at,
            Stage stage,
            int left,
            int moved,
            int leftAlone,
            int unplaced) {}

    private final CommandGateway commands;
    private final Competences competences;
    private final Changes changes;
    private final Previews previews;
    private final Directory directory;
    private final Freshness freshness;
    private final FreshIds ids;

    CompetenceController(
            CommandGateway commands,
            Competences competences,
            Changes changes,
            Previews previews,
            Directory directory,
            Freshness freshness,
            FreshIds ids) {
        this.commands = commands;
        this.competences = competences;
        this.changes = changes;
        this.previews = previews;
        this.directory = directory;
        this.freshness = freshness;
        this.ids = ids;
    }

    /** Who serves each postal code from which day on, by postal code and day. */
    @GetMapping("/competences")
    List<StartAnswer> competences() {
        return competences.all().stream()
                .map(it ->
                        new StartAnswer(it.postalCode(), it.from(), it.centre().code(), it.waiting()))
                .toList();
    }

    /** The changes that are not over, and those that were over last. */
    @GetMapping("/competence-changes")
    List<ChangeAnswer> list() {
        return changes.latest().stream().map(this::answer).toList();
    }

    /** How far a change is. 200; 404 {@code handoverUnknown}. */
    @GetMapping("/competence-changes/{handover}")
    ChangeAnswer show(@PathVariable String handover) {
        return answer(changes.find(HandoverId.parse(handover)));
    }

    /**
     * Asks that a centre serve postal codes from a day on. Who books goes there from then on; the change holds when
     * nobody who lives there is booked elsewhere any more.
     *
     * <p>201; 400 {@code invalidChange}; 404 {@code centreUnknown}; 409 {@code changeInThePast}, {@code changeWaiting},
     * {@code nothingChanges}.
     */
    @PostMapping("/competence-changes")
    @ResponseStatus(CREATED)
    ChangeAnswer ask(@Valid @RequestBody ChangeRequest request, Caller caller) {
        var centre = directory.find(request.centre()).orElseThrow(() -> new CentreUnknown(request.centre()));
        var id = new HandoverId(ids.next());
        commands.sendAndWait(
                new AskChange(id, centre.centre(), request.postalCodes(), request.from(), caller.subject()));
        freshness.await("reservation.competence");
        freshness.await("reservation.handover");
        return answer(changes.find(id));
    }

    /** What a hand-over would do now. */
    @PostMapping("/competence-changes/{handover}/_preview")
    Preview preview(@PathVariable String handover) {
        return previews.of(changes.find(HandoverId.parse(handover)));
    }

    /** Begins to hand over every booking that is left, or none. 202; 409 {@code changeNotWaiting}. */
    @PostMapping("/competence-changes/{handover}/_handOver")
    @ResponseStatus(ACCEPTED)
    void handOver(@PathVariable String handover, Caller caller) {
        commands.sendAndWait(new HandOver(known(handover), caller.subject()));
    }

    /** Gives the change up. 204; 409 {@code changeNotWaiting}. */
    @PostMapping("/competence-changes/{handover}/_withdraw")
    @ResponseStatus(NO_CONTENT)
    void withdraw(@PathVariable String handover, Caller caller) {
        commands.sendAndWait(new WithdrawChange(known(handover), caller.subject()));
    }

    private HandoverId known(String handover) {
        return changes.find(HandoverId.parse(handover)).id();
    }

    private ChangeAnswer answer(Change change) {
        return new ChangeAnswer(
                change.id(),
                change.centre().code(),
                change.postalCodes(),
                change.from(),
                change.by(),
                change.at(),
                change.stage(),
                previews.left(change),
                change.moved(),
                change.leftAlone(),
                change.unplaced());
    }
}
