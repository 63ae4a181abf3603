package be.vaxis.pharmacovigilance.rest;

import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.export.ProgressBoard;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.EndStudy;
import be.vaxis.pharmacovigilance.study.StudyCommand.RefuseExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an export officer's program can do: look, decide, end. */
@RestController
@Needs(Permission.MANAGE_EXPORTS)
@RequestMapping("/api/v1/export-decisions")
class DecisionController {

    record Approval(@NotNull LocalDate availableUntil) {}

    record Refusal(@NotBlank @Size(max = 1_000) String reason) {}

    private final CommandGateway commands;
    private final Studies studies;
    private final ProgressBoard progress;

    DecisionController(CommandGateway commands, Studies studies, ProgressBoard progress) {
        this.commands = commands;
        this.studies = studies;
        this.progress = progress;
    }

    /** Everybody's latest requests; those that wait for a decision first. */
    @GetMapping
    List<StudyView> all() {
        return studies.forOfficers();
    }

    /** Allows it. 204; 403 {@code ownRequest}, 409 {@code alreadyDecided} or {@code termNotAllowed}. */
    @PostMapping("/{study}/approval")
    @ResponseStatus(NO_CONTENT)
    void approve(@PathVariable UUID study, @Valid @RequestBody Approval approval, Caller by) {
        commands.sendAndWait(new ApproveExport(new StudyId(study), by.subject(), approval.availableUntil()));
    }

    /** Does not allow it. 204; 403 {@code ownRequest}, 409 {@code alreadyDecided}. */
    @PostMapping("/{study}/refusal")
    @ResponseStatus(NO_CONTENT)
    void refuse(@PathVariable UUID study, @Valid @RequestBody Refusal refusal, Caller by) {
        commands.sendAndWait(new RefuseExport(new StudyId(study), by.subject(), refusal.reason()));
    }

    /** Ends the study and destroys its package and key. 204, also when it was over. */
    @PostMapping("/{study}/end")
    @ResponseStatus(NO_CONTENT)
    void end(@PathVariable UUID study, Caller by) {
        commands.sendAndWait(new EndStudy(new StudyId(study), by.subject()));
    }

    /** Lets a package that could not be made be tried again. 204. */
    @PostMapping("/{study}/retry")
    @ResponseStatus(NO_CONTENT)
    void retry(@PathVariable UUID study) {
        progress.clear(new StudyId(study));
    }
}
