package be.vaxis.registration.batch;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dosefile.DoseFile;
import be.vaxis.registration.dosefile.DoseFileDesk;
import be.vaxis.registration.dosefile.DoseFileId;
import be.vaxis.registration.dosefile.DoseFormat;
import be.vaxis.registration.dosefile.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Doses by the file, in CSV or as Immunizations of FHIR, one on each line; a result for each row. A row is taken in by the
 * same rules as a dose that is told alone, and a file that is sent again changes nothing.
 *
 * <p>A file belongs to the organisation that handed it in, and is 404 {@code unknownDoseFile} for every other one.
 */
@RestController
@RequestMapping("/api/v1/dose-files")
@Needs(Permission.REGISTER_DOSE)
class DoseFileController {

    /** @param name by which people find it again; without anything that tells about a person */
    record DoseFileRequest(
            @NotBlank @Size(max = 100) String name, @NotNull DoseFormat format) {}

    /** @param parts how many there are, with the numbers 1 to this */
    record CompletionRequest(@Min(1) int parts) {}

    record DoseFiles(List<DoseFileAnswer> items) {}

    private final DoseFileDesk desk;
    private final ResultTable table;

    DoseFileController(DoseFileDesk desk, ResultTable table) {
        this.desk = desk;
        this.table = table;
    }

    /**
     * Announces a file, whose bytes come in parts after it. 201; 429 {@code tooManyDoseFiles} while as many are worked on
     * as may be.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DoseFileAnswer open(@Valid @RequestBody DoseFileRequest request, Caller caller) {
        return answer(desk.open(request.name(), request.format(), caller));
    }

    /**
     * Takes a part of a file in; rows may go on in the next one. The same number again takes the place of what was sent
     * before, so that an upload that broke off goes on where it was. 204; 409 {@code doseFileClosed}; 413
     * {@code partTooLarge}, {@code doseFileTooLarge}.
     *
     * @param part from 1
     */
    @PutMapping(path = "/{file}/parts/{part}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable UUID file, @PathVariable int part, @RequestBody byte[] bytes, Caller caller) {
        desk.put(new DoseFileId(file), part, bytes, caller);
    }

    /**
     * Says that all parts are here; from then on the file is worked on. 200 with its state, which is {@code REFUSED} with
     * all faults when it cannot be read as a whole; 409 {@code partsMissing}.
     */
    @PostMapping("/{file}/completion")
    DoseFileAnswer complete(@PathVariable UUID file, @Valid @RequestBody CompletionRequest request, Caller caller) {
        return answer(desk.complete(new DoseFileId(file), request.parts(), caller));
    }

    /**
     * Hands a file in with one request, for those of a few megabytes. 201 with its state; as after a completion. 400
     * {@code unknownParameter} for any parameter, since it would be ignored.
     *
     * @param name by which people find it again; without anything that tells about a person
     */
    @PostMapping(
            path = "/_upload",
            consumes = {"text/csv", "application/x-ndjson", "application/fhir+ndjson"})
    @ResponseStatus(HttpStatus.CREATED)
    DoseFileAnswer upload(
            HttpServletRequest request,
            @RequestHeader(name = "File-Name", defaultValue = "upload") @Size(min = 1, max = 100) String name,
            @RequestBody InputStreamResource body,
            Caller caller)
            throws IOException {
        UnknownParameter.refuse(request.getParameterMap().keySet());
        boolean table = String.valueOf(request.getContentType()).startsWith("text/csv");
        try (var bytes = body.getInputStream()) {
            return answer(desk.handIn(name, table ? DoseFormat.CSV : DoseFormat.NDJSON, bytes, caller));
        }
    }

    /** The files of the caller's organisation, newest first. */
    @GetMapping
    DoseFiles all(Caller caller) {
        return new DoseFiles(desk.all(caller).stream()
                .map(file -> DoseFileAnswer.of(file, desk.keptUntil(file), List.of()))
                .toList());
    }

    /** How far a file is. */
    @GetMapping("/{file}")
    DoseFileAnswer find(@PathVariable UUID file, Caller caller) {
        return answer(desk.find(new DoseFileId(file), caller));
    }

    /**
     * What came of the rows, as far as they are done.
     *
     * @param outcome only those rows
     * @param after the line after which to go on
     * @param limit at most so many
     */
    @GetMapping("/{file}/results")
    ResultsAnswer results(
            @PathVariable UUID file,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            Caller caller) {
        return ResultsAnswer.of(desk.results(desk.find(new DoseFileId(file), caller), outcome, after, limit), limit);
    }

    /**
     * The same as a file in CSV.
     *
     * @param outcome only those rows
     */
    @GetMapping(path = "/{file}/results.csv", produces = "text/csv")
    void download(
            @PathVariable UUID file,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        table.write(desk.find(new DoseFileId(file), caller), outcome, response);
    }

    /** Stops a file. What was registered stays, and so do the results; the rest of its bytes are gone. */
    @PostMapping("/{file}/cancellation")
    DoseFileAnswer cancel(@PathVariable UUID file, Caller caller) {
        return answer(desk.cancel(new DoseFileId(file), caller));
    }

    /** Stops a file and forgets it and its results. What was registered stays. 204. */
    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID file, Caller caller) {
        desk.remove(new DoseFileId(file), caller);
    }

    private DoseFileAnswer answer(DoseFile file) {
        return DoseFileAnswer.of(file, desk.keptUntil(file), desk.parts(file));
    }
}
