package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.mending.CorrectionAnswers;
import be.vaxis.attestation.mending.CorrectionRequest;
import be.vaxis.attestation.mending.CorrectionRequest.Cause;
import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the files of those who wait for a correction, and answers what they asked. */
@Controller
@Needs({Permission.HELP_DESK, Permission.ISSUE_CERTIFICATE})
@RequestMapping("/help-desk/certificates")
class CorrectionRequestsController {

    private final CorrectionRequests requests;
    private final CorrectionAnswers answers;
    private final Helped helped;

    CorrectionRequestsController(CorrectionRequests requests, CorrectionAnswers answers, Helped helped) {
        this.requests = requests;
        this.answers = answers;
        this.helped = helped;
    }

    /** Takes it on, which who asked can read. 404 {@code unknownRecord} when it was answered meanwhile. */
    @PostMapping("/waiting/{record}")
    String take(@PathVariable UUID record) {
        PersonId person = requests.find(record)
                .filter(CorrectionRequest::open)
                .map(CorrectionRequest::person)
                .orElseThrow(UnknownRecord::new);
        answers.take(record);
        return helped.open(Optional.of(person));
    }

    /** Whoever registered the record has corrected it. */
    @PostMapping("/{file}/{record}/corrected")
    String corrected(@PathVariable UUID file, @PathVariable UUID record, Caller caller) {
        asked(file, record, caller).ifPresent(request -> answers.corrected(record));
        return back(file, record);
    }

    /** The record stays as it is, for a reason that who asked can read. */
    @PostMapping("/{file}/{record}/declined")
    String declined(@PathVariable UUID file, @PathVariable UUID record, @RequestParam Cause cause, Caller caller) {
        asked(file, record, caller).ifPresent(request -> answers.decline(record, cause));
        return back(file, record);
    }

    private Optional<CorrectionRequest> asked(UUID file, UUID record, Caller caller) {
        PersonId person = helped.lookUp(file, caller).orElseThrow(UnknownRecord::new);
        return requests.find(record).filter(request -> request.person().equals(person));
    }

    private static String back(UUID file, UUID record) {
        return "redirect:" + Helped.BASE + file + "#record-" + record;
    }
}
