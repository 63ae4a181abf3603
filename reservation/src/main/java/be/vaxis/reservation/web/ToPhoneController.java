package be.vaxis.reservation.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.late.ToPhone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom the centre has to phone after a late change, by the reference of their booking. */
@Controller
@Needs(Permission.PLAN_CAPACITY)
class ToPhoneController {

    private final ToPhone toPhone;

    ToPhoneController(ToPhone toPhone) {
        this.toPhone = toPhone;
    }

    @GetMapping("/planning/to-phone")
    String show(Caller caller, Model page) {
        page.addAttribute("lost", toPhone.of(PlanningPage.centreOf(caller)));
        return "reservation/planning-to-phone";
    }
}
