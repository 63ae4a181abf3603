package be.vaxis.pharmacovigilance.rest;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.export.FinishedPackage;
import be.vaxis.pharmacovigilance.export.Handover;
import be.vaxis.pharmacovigilance.export.Packages;
import be.vaxis.pharmacovigilance.export.Progress;
import be.vaxis.pharmacovigilance.export.ProgressBoard;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.overview.UnknownStudy;
import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.Scope;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a researcher's program can do: ask, follow, download. */
@RestController
@Needs(Permission.DOWNLOAD_EXPORT)
@RequestMapping("/api/v1/exports")
class ExportController {

    /** @param study a UUID of the caller's choosing makes sending it again harmless; absent, one is drawn */
    record ExportRequest(
            @Nullable UUID study,
            @NotNull Justification why,
            @NotNull Scope scope) {}

    /** A study, and how far its package is. */
    record ExportState(StudyView study, Progress progress) {}

    private final CommandGateway commands;
    private final Studies studies;
    private final Packages packages;
    private final ProgressBoard progress;
    private final Handover handover;
    private final Freshness freshness;
    private final FreshIds ids;

    ExportController(
            CommandGateway commands,
            Studies studies,
            Packages packages,
            ProgressBoard progress,
            Handover handover,
            Freshness freshness,
            FreshIds ids) {
        this.commands = commands;
        this.studies = studies;
        this.packages = packages;
        this.progress = progress;
        this.handover = handover;
        this.freshness = freshness;
        this.ids = ids;
    }

    /** Asks for an export. 201 with its address; 400 {@code invalidRequest}. */
    @PostMapping
    ResponseEntity<ExportState> ask(@Valid @RequestBody ExportRequest request, Caller caller) {
        var study = new StudyId(request.study() == null ? ids.next() : request.study());
        commands.sendAndWait(
                new RequestExport(study, caller.subject(), caller.organisation(), request.why(), request.scope()));
        freshness.await("pharmacovigilance.overview");
        return ResponseEntity.created(URI.create("/api/v1/exports/" + study.value()))
                .body(state(studies.ownedBy(caller.subject(), study)));
    }

    /** The caller's latest requests, newest first. */
    @GetMapping
    List<StudyView> mine(Caller caller) {
        return studies.of(caller.subject());
    }

    /** One of the caller's requests. 404 {@code unknownStudy}. */
    @GetMapping("/{study}")
    ExportState one(@PathVariable UUID study, Caller caller) {
        return state(studies.ownedBy(caller.subject(), new StudyId(study)));
    }

    /** What was done so that nobody is betrayed. 404 until the package is made. */
    @GetMapping("/{study}/report")
    DisclosureReport report(@PathVariable UUID study, Caller caller) {
        return packages.find(
                        studies.ownedBy(caller.subject(), new StudyId(study)).study())
                .map(FinishedPackage::report)
                .orElseThrow(UnknownStudy::new);
    }

    /** The package as a zip; each time is written down. 409 {@code nothingToDownload}, 410 {@code studyOver}. */
    @GetMapping("/{study}/package")
    void download(@PathVariable UUID study, Caller caller, HttpServletResponse response) throws IOException {
        handover.to(
                caller.subject(),
                studies.ownedBy(caller.subject(), new StudyId(study)).study(),
                response);
    }

    private ExportState state(StudyView study) {
        return new ExportState(study, progress.of(study.study()));
    }
}
