package be.vaxis.attestation.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the files of people whom the help desk helps, and finds them again. Each look is in the access log of the person. */
@Component
class Helped {

    static final String BASE = "/help-desk/certificates/";

    private final OpenFiles files;
    private final FreshIds ids;
    private final AccessLog accessLog;

    Helped(OpenFiles files, FreshIds ids, AccessLog accessLog) {
        this.files = files;
        this.ids = ids;
        this.accessLog = accessLog;
    }

    /** Where the file is. */
    String open(Optional<PersonId> person) {
        UUID file = ids.next();
        files.open(file, person);
        return "redirect:" + BASE + file;
    }

    /** Refuses with {@code fileGone}. */
    Optional<PersonId> lookUp(UUID file, Caller caller) {
        Optional<PersonId> person = files.find(file);
        person.ifPresent(one -> accessLog.looked(one, caller, "attestation.records", "certificate"));
        return person;
    }
}
