package be.vaxis.infra.operations;

import be.vaxis.infra.operations.DeadLetters.Aside;
import be.vaxis.infra.operations.DeadLetters.Letter;
import be.vaxis.infra.operations.ProcessorWatch.Watched;
import be.vaxis.infra.rebuild.Rebuilds;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's commands, for scripts. */
@RestController
@RequestMapping("/api/v1/operations")
@Needs(Permission.OPERATE)
class OperationsController {

    record GroupRequest(@NotBlank @Size(max = 128) String group) {}

    record LetterRequest(
            @NotBlank @Size(max = 128) String group,
            @NotNull UUID letter) {}

    /**
     * A projection and how its latest rebuild stands: empty, {@code REPLAYING}, {@code DONE} or {@code FAILED}.
     */
    record ProjectionView(String group, String rebuild) {}

    record Retried(String group, int sequences) {}

    private final Rebuilds rebuilds;
    private final DeadLetters deadLetters;
    private final ProcessorWatch processors;

    OperationsController(Rebuilds rebuilds, DeadLetters deadLetters, ProcessorWatch processors) {
        this.rebuilds = rebuilds;
        this.deadLetters = deadLetters;
        this.processors = processors;
    }

    /** How the processors of this process stand. */
    @GetMapping("/processors")
    List<Watched> processors() {
        return processors.all();
    }

    /** Everything that can be rebuilt, and how its latest rebuild went. */
    @GetMapping("/projections")
    List<ProjectionView> projections() {
        return rebuilds.projections().stream()
                .map(group -> new ProjectionView(group, rebuilds.stateOf(group)))
                .toList();
    }

    /** Starts rebuilding a projection beside the one that serves. 202; 404 {@code unknownProjection}; 409 {@code rebuildUnderWay}. */
    @PostMapping("/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(@Valid @RequestBody GroupRequest request) {
        rebuilds.start(request.group());
    }

    /** What could not be handled and stands aside, counted per processing group. */
    @GetMapping("/dead-letters")
    List<Aside> deadLetters() {
        return deadLetters.all();
    }

    /** The first 200 letters of a group. 404 {@code unknownGroup}. */
    @PostMapping("/dead-letters/_search")
    List<Letter> letters(@Valid @RequestBody GroupRequest request) {
        return deadLetters.letters(request.group());
    }

    /** Tries the dead letters of a group again, at most 1,000 sequences a call. 404 {@code unknownGroup}. */
    @PostMapping("/dead-letters/_retry")
    Retried retry(@Valid @RequestBody GroupRequest request) {
        return new Retried(request.group(), deadLetters.retry(request.group()));
    }

    /** Gives one letter up for ever. 204; 404 {@code unknownGroup}, {@code unknownLetter}. */
    @PostMapping("/dead-letters/_drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@Valid @RequestBody LetterRequest request) {
        deadLetters.drop(request.group(), request.letter());
    }
}
