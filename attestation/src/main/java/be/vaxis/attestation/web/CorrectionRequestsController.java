package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.mending.CorrectionRequest;
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

/** Opens the files of those who wait for a correction, and settles what they asked. */
@Controller
@Needs({Permission.HELP_DESK, Permission.ISSUE_CERTIFICATE})
@RequestMapping("/help-desk/certificates")
class CorrectionRequestsController {

    private final CorrectionRequests requests;
    private final Helped helped;

    CorrectionRequestsController(CorrectionRequests requests, Helped helped) {
        this.requests = requests;
        this.helped = helped;
    }

    /** 404 {@code unknownRecord} when it was settled meanwhile. */
    @PostMapping("/waiting/{record}")
    String open(@PathVariable UUID record) {
        PersonId person = requests.find(record).map(CorrectionRequest::person).orElseThrow(UnknownRecord::new);
        return helped.open(Optional.of(person));
    }

    /** The record is right as it is now, or cannot be mended. */
    @PostMapping("/{file}/{record}/settled")
    String settle(@PathVariable UUID file, @PathVariable UUID record, Caller caller) {
        PersonId person = helped.lookUp(file, caller).orElseThrow(UnknownRecord::new);
        requests.find(record)
                .filter(request -> request.person().equals(person))
                .ifPresent(request -> requests.close(record));
        return "redirect:" + Helped.BASE + file;
    }
}
