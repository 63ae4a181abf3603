package be.vaxis.selection.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.selection.coderecord.CodeRecords;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the privacy officer makes a person unreadable: find by number, look, give the ground, confirm. */
@Controller
@RequestMapping("/privacy-office")
@Needs(Permission.SHRED_PERSON)
class PrivacyController {

    private final PersonIndex index;
    private final CodeRecords records;
    private final AccessLog accessLog;
    private final CommandGateway commands;

    PrivacyController(PersonIndex index, CodeRecords records, AccessLog accessLog, CommandGateway commands) {
        this.index = index;
        this.records = records;
        this.accessLog = accessLog;
        this.commands = commands;
    }

    @GetMapping
    String show() {
        return "selection/privacy-office";
    }

    /** The number travels in the body; the page that follows is addressed by a random id. */
    @PostMapping("/find")
    String find(@RequestParam String insz, Model model) {
        try {
            var person = index.find(Insz.parse(insz));
            if (person.isPresent()) {
                return "redirect:/privacy-office/people/" + person.get().value();
            }
            model.addAttribute("fault", "selection.privacy.unknown");
        } catch (InvalidWord invalid) {
            model.addAttribute("fault", "selection.privacy.invalid");
        }
        return "selection/privacy-office";
    }

    @GetMapping("/people/{person}")
    @Transactional
    public String look(@PathVariable String person, Caller caller, Model model) {
        var id = PersonId.parse(person);
        accessLog.looked(id, caller, "selection.name", "erasure");
        model.addAttribute("person", id.value());
        model.addAttribute(
                "name",
                records.find(id)
                        .flatMap(found -> found.name())
                        .map(name -> name.full())
                        .orElse(""));
        model.addAttribute("causes", ForgettingCause.values());
        return "selection/privacy-person";
    }

    /** Sent back to the form until a ground is given and the box is ticked. */
    @PostMapping("/people/{person}/forget")
    String forget(
            @PathVariable String person,
            @RequestParam(required = false) @Nullable ForgettingCause cause,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next) {
        var id = PersonId.parse(person);
        if (cause == null || !sure) {
            next.addFlashAttribute("causeMissing", cause == null);
            next.addFlashAttribute("sureMissing", !sure);
            next.addFlashAttribute("chosen", cause);
            return "redirect:/privacy-office/people/" + id.value();
        }
        commands.sendAndWait(new ForgetPerson(id, cause));
        next.addFlashAttribute("notice", "selection.privacy.done");
        return "redirect:/privacy-office";
    }
}
