package be.vaxis.registration.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.reconciliation.CopyBoard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's page of the copies: who waits, what is stuck, what the comparisons found. */
@Controller
@RequestMapping("/copies")
@Needs(Permission.OPERATE)
class CopyPages {

    private static final String BACK = "redirect:/copies";

    private final CopyBoard board;

    CopyPages(CopyBoard board) {
        this.board = board;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("boards", board.all());
        return "registration/copies";
    }

    @PostMapping("/{receiver}/reconciliations")
    String compare(@PathVariable String receiver, Caller caller, RedirectAttributes next) {
        board.compare(receiver, caller);
        next.addFlashAttribute("notice", "registration.copies.asked");
        return BACK;
    }

    @PostMapping("/{receiver}/retry")
    String retry(@PathVariable String receiver, RedirectAttributes next) {
        next.addFlashAttribute("notice", "registration.copies.retried");
        next.addFlashAttribute("noticeArgs", new Object[] {board.retry(receiver)});
        return BACK;
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping({"/{receiver}/reconciliations", "/{receiver}/retry"})
    String again(@PathVariable String receiver) {
        return BACK;
    }
}
