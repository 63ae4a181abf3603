package be.vaxis.reservation.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.handover.Changes;
import be.vaxis.reservation.handover.HandoverCommand.AskChange;
import be.vaxis.reservation.handover.HandoverCommand.HandOver;
import be.vaxis.reservation.handover.HandoverCommand.WithdrawChange;
import be.vaxis.reservation.handover.HandoverId;
import be.vaxis.reservation.handover.Previews;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer sees who serves which postal codes, asks for a change, and hands bookings over. */
@Controller
@Needs(Permission.ASSIGN_COMPETENCE)
class CompetencePages {

    private static final int UNPROCESSABLE = 422;
    private static final int PAGE_SIZE = 10;

    private final Areas areas;
    private final Directory directory;
    private final Changes changes;
    private final Previews previews;
    private final CommandGateway commands;
    private final Freshness freshness;
    private final RefusalWords refusals;
    private final FreshIds ids;

    CompetencePages(
            Areas areas,
            Directory directory,
            Changes changes,
            Previews previews,
            CommandGateway commands,
            Freshness freshness,
            RefusalWords refusals,
            FreshIds ids) {
        this.areas = areas;
        this.directory = directory;
        this.changes = changes;
        this.previews = previews;
        this.commands = commands;
        this.freshness = freshness;
        this.refusals = refusals;
        this.ids = ids;
    }

    /** @param find the name of a centre, a postal code or a place; everything when left out */
    @GetMapping("/competence")
    String list(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        return list(AreaForm.EMPTY, find, number, page);
    }

    @PostMapping("/competence")
    String ask(AreaForm form, Caller caller, Model page, HttpServletResponse response) {
        try {
            var centre = areas.known(form.centreId());
            var id = new HandoverId(ids.next());
            commands.sendAndWait(new AskChange(id, centre, form.codes(), form.day(), caller.subject()));
            freshness.await("reservation.competence");
            return seen(id);
        } catch (Rejection refused) {
            response.setStatus(refused.status());
            page.addAttribute("refused", refusals.of(refused));
        } catch (InvalidWord wrong) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("refused", refusals.of(wrong));
        }
        return list(form, "", 1, page);
    }

    /** One change, and what a hand-over would do now. */
    @GetMapping("/competence/change")
    String show(@RequestParam String id, Model page) {
        var change = changes.find(HandoverId.parse(id));
        page.addAttribute("change", change);
        page.addAttribute("centre", areas.nameOf(change.centre()));
        page.addAttribute("left", previews.left(change));
        if (change.isWaiting()) {
            page.addAttribute("preview", previews.of(change));
        }
        return "reservation/competence-change";
    }

    @PostMapping("/competence/hand-over")
    String handOver(@RequestParam String id, Caller caller, Model page, HttpServletResponse response) {
        return carryOut(new HandOver(changes.find(HandoverId.parse(id)).id(), caller.subject()), id, page, response);
    }

    @PostMapping("/competence/withdraw")
    String withdraw(@RequestParam String id, Caller caller, Model page, HttpServletResponse response) {
        return carryOut(
                new WithdrawChange(changes.find(HandoverId.parse(id)).id(), caller.subject()), id, page, response);
    }

    private String carryOut(Object command, String id, Model page, HttpServletResponse response) {
        try {
            commands.sendAndWait(command);
            return seen(HandoverId.parse(id));
        } catch (Rejection refused) {
            response.setStatus(refused.status());
            page.addAttribute("refused", refusals.of(refused));
            return show(id, page);
        }
    }

    private String seen(HandoverId id) {
        freshness.await("reservation.handover");
        return "redirect:/competence/change?id=" + id.value();
    }

    private String list(AreaForm form, String find, int number, Model page) {
        var found = AreaSearch.of(find).in(areas.all());
        var pager = new Pager(number, PAGE_SIZE, found.size());
        page.addAttribute("find", find.strip());
        page.addAttribute("pager", pager);
        page.addAttribute(
                "areas", found.stream().skip(pager.skipped()).limit(PAGE_SIZE).toList());
        page.addAttribute("form", form);
        page.addAttribute("centres", directory.all());
        page.addAttribute("changes", areas.changes());
        return "reservation/competence";
    }
}
