package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.casework.UnknownCase;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.transmission.CaseFiles;
import be.vaxis.pharmacovigilance.transmission.Standings;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the agency passes on: the file of a case, and the batches. */
@Controller
@Needs(Permission.WATCH_SAFETY)
class TransmissionController {

    private final CaseFiles files;
    private final Standings standings;

    TransmissionController(CaseFiles files, Standings standings) {
        this.files = files;
        this.standings = standings;
    }

    /** The case as it would go now. Who takes it is written down. */
    @GetMapping(path = CasesController.BASE + "/{id}/icsr", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> file(@PathVariable UUID id, Caller by) {
        var written = files.download(new CaseId(id), by.subject()).orElseThrow(UnknownCase::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(written.name() + ".xml")
                                .build()
                                .toString())
                .body(written.xml());
    }

    @PostMapping(CasesController.BASE + "/{id}/resend")
    String resend(@PathVariable UUID id, RedirectAttributes next) {
        standings.resend(new CaseId(id));
        next.addFlashAttribute("notice", "pharmacovigilance.sending.resent");
        return "redirect:" + CasesController.BASE + "/" + id;
    }

    @GetMapping("/safety/batches")
    String batches(@RequestParam(required = false) @Nullable String before, Model model) {
        var found = standings.batches(Optional.ofNullable(before));
        model.addAttribute("batches", found);
        if (found.size() == Standings.PAGE) {
            model.addAttribute("before", found.getLast().number());
        }
        return "pharmacovigilance/batches";
    }
}
