package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.posting.LetterDesk;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Has certificates posted: to the caller, or to somebody whom the help desk helps. It is in the access log of the person. */
@Controller
class LettersController {

    private final LetterDesk letters;
    private final PersonIndex people;
    private final OpenFiles files;
    private final AccessLog accessLog;

    LettersController(LetterDesk letters, PersonIndex people, OpenFiles files, AccessLog accessLog) {
        this.letters = letters;
        this.people = people;
        this.files = files;
        this.accessLog = accessLog;
    }

    /** 422 {@code noAddress}, {@code nothingToPost}; 429 {@code tooManyLetters}. */
    @PostMapping(MyCertificatesController.BASE + "/letter")
    @Needs({Permission.SEE_OWN_DATA, Permission.GET_ATTESTATION})
    String ask(Caller caller) {
        ask(Optional.ofNullable(caller.insz()).flatMap(people::find), caller);
        return "redirect:" + MyCertificatesController.BASE + "#post";
    }

    /** The same for whom the help desk helps. */
    @PostMapping(Helped.BASE + "{file}/letter")
    @Needs({Permission.HELP_DESK, Permission.ISSUE_CERTIFICATE})
    String ask(@PathVariable UUID file, Caller caller) {
        ask(files.find(file), caller);
        return "redirect:" + Helped.BASE + file + "#post";
    }

    private void ask(Optional<PersonId> found, Caller caller) {
        PersonId person = found.orElseThrow(UnknownRecord::new);
        accessLog.looked(person, caller, "attestation.letter", "post");
        letters.ask(person);
    }
}
