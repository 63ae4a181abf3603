package be.vaxis.selection.rest;

import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.selection.candidate.AgeRule;
import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.candidate.FederatedEntity;
import be.vaxis.selection.candidate.GroupCount;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.roundboard.RoundUnknown;
import be.vaxis.selection.roundboard.RoundView;
import be.vaxis.selection.roundboard.Rounds;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StartRound;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StopRound;
import be.vaxis.selection.selectionround.SelectionRoundId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of selection for software: dry run, start, progress, stop. */
@RestController
@RequestMapping("/api/v1/selection-rounds")
@Needs({Permission.SELECT_PEOPLE, Permission.INVITE_PEOPLE})
class RoundController {

    record PreviewAnswer(long people, List<GroupAnswer> groups) {}

    /** @param ages such as {@code 65–74} */
    record GroupAnswer(FederatedEntity entity, String ages, long people) {

        static GroupAnswer of(GroupCount count) {
            return new GroupAnswer(count.entity(), count.band().label(), count.people());
        }
    }

    /** @param expected how many people the dry run counted */
    record RoundRequest(
            @NotBlank @Size(max = 80) String name,
            @NotNull AgeRule rule,
            @NotNull CodeTerms terms,
            int expected) {}

    private final CommandGateway commands;
    private final Candidates candidates;
    private final Rounds rounds;

    RoundController(CommandGateway commands, Candidates candidates, Rounds rounds) {
        this.commands = commands;
        this.candidates = candidates;
        this.rounds = rounds;
    }

    /** Who would be picked; nobody is. */
    @PostMapping("/_preview")
    PreviewAnswer preview(@RequestBody AgeRule rule) {
        var groups = candidates.count(rule);
        return new PreviewAnswer(
                groups.stream().mapToLong(GroupCount::people).sum(),
                groups.stream().map(GroupAnswer::of).toList());
    }

    /** Starts a round under an id of the caller's choice, once. 202; 409 {@code countChanged}. */
    @PutMapping("/{round}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void start(@PathVariable UUID round, @Valid @RequestBody RoundRequest request) {
        commands.sendAndWait(new StartRound(
                new SelectionRoundId(round), request.name(), request.rule(), request.terms(), request.expected()));
    }

    /** The latest rounds, newest first. */
    @GetMapping
    List<RoundView> latest() {
        return rounds.latest();
    }

    /** How far a round is. 200; 404 {@code roundUnknown}, also in the moment after its start. */
    @GetMapping("/{round}")
    RoundView find(@PathVariable UUID round) {
        return rounds.find(round).orElseThrow(RoundUnknown::new);
    }

    /** Ends a round early. 204; 409 {@code roundOver}. */
    @PostMapping("/{round}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable UUID round) {
        commands.sendAndWait(new StopRound(new SelectionRoundId(round)));
    }
}
