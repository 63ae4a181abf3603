package be.vaxis.infra.accesslog;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessHistory;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Look;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The access log in FHIR, for whoever may read it: the person whose data it is about.
 *
 * <p>Source: process 6, Access (every look is logged and the person can read that log); FHIR R4 {@code AuditEvent}.
 */
@RestController
@RequestMapping("/fhir/AuditEvent")
@Needs(Permission.SEE_OWN_DATA)
class AuditEventController {

    private static final MediaType TYPE = MediaType.parseMediaType("application/fhir+json;charset=UTF-8");
    private static final String PATIENT = "patient.identifier";
    private static final Set<String> KNOWN = Set.of(PATIENT, "patient:identifier", "_format", "_pretty");
    private static final int LAST_PAGE = 1_000;

    private final PersonIndex people;
    private final AccessHistory history;
    private final Clock clock;

    AuditEventController(PersonIndex people, AccessHistory history, Clock clock) {
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Who looked at the caller's own data, the latest first, fifty at a time. A form may name the caller as {@code
     * patient.identifier}; 403 for the number of anybody else, whether it exists or not; 400 for anything else that is asked.
     */
    @PostMapping("/_search")
    ResponseEntity<String> search(HttpServletRequest request, Caller caller) {
        if (request.getQueryString() != null
                || !KNOWN.containsAll(request.getParameterMap().keySet())) {
            return refused(
                    HttpStatus.BAD_REQUEST,
                    IssueType.NOTSUPPORTED,
                    "Post a form with patient.identifier, and nothing else; no number stands in a URL.");
        }
        boolean other = request.getParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith("patient"))
                .flatMap(parameter -> Arrays.stream(parameter.getValue()))
                .anyMatch(typed -> !isOwn(typed, caller));
        return other
                ? refused(HttpStatus.FORBIDDEN, IssueType.FORBIDDEN, "Everybody reads their own log, and no other.")
                : page(0, caller);
    }

    /** A page that an earlier answer linked to; always of the caller's own log. */
    @GetMapping(params = "_page")
    ResponseEntity<String> next(@RequestParam("_page") int page, Caller caller) {
        return page(Math.clamp(page, 0, LAST_PAGE), caller);
    }

    private ResponseEntity<String> page(int number, Caller caller) {
        Insz own = caller.insz();
        List<Look> looks = own == null
                ? List.of()
                : people.find(own).map(person -> history.of(person, number)).orElse(List.of());
        Bundle page = own == null ? new Bundle().setType(Bundle.BundleType.SEARCHSET) : AuditEvents.of(looks, own);
        page.getMeta().setLastUpdated(Date.from(clock.instant()));
        page.addLink().setRelation("self").setUrl(url("?_page=" + number));
        if (looks.size() == AccessHistory.PAGE_SIZE && number < LAST_PAGE) {
            page.addLink().setRelation("next").setUrl(url("?_page=" + (number + 1)));
        }
        return answer(HttpStatus.OK, page);
    }

    private static boolean isOwn(String typed, Caller caller) {
        Insz own = caller.insz();
        return own != null && typed.strip().equals(AuditEvents.SSIN + "|" + own.value());
    }

    private static ResponseEntity<String> refused(HttpStatus status, IssueType code, String text) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(text);
        return answer(status, outcome);
    }

    private static ResponseEntity<String> answer(HttpStatus status, Resource resource) {
        return ResponseEntity.status(status)
                .contentType(TYPE)
                .body(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
    }

    private static String url(String query) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/fhir/AuditEvent" + query;
    }
}
