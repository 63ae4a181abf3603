package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Open;
import be.vaxis.pharmacovigilance.intake.Intake;
import be.vaxis.pharmacovigilance.receipt.Receipt;
import be.vaxis.pharmacovigilance.receipt.ReceiptDoor;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.screening.Screen;
import be.vaxis.pharmacovigilance.screening.Screened;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whoever has a receipt comes back, without a login, since that would say who it is. Nothing is remembered between two
 * pages: number and secret go along with each, in the body.
 */
@Controller
@Open
@RequestMapping("/side-effects/receipt")
class ReceiptController {

    private static final String DOOR = "pharmacovigilance/receipt";
    private static final String INSIDE = "pharmacovigilance/receipt-open";

    private final ReceiptDoor door;
    private final Reports reports;
    private final Intake intake;
    private final Freshness freshness;
    private final FreshIds ids;

    ReceiptController(ReceiptDoor door, Reports reports, Intake intake, Freshness freshness, FreshIds ids) {
        this.door = door;
        this.reports = reports;
        this.intake = intake;
        this.freshness = freshness;
        this.ids = ids;
    }

    @GetMapping
    String ask(@ModelAttribute("form") ReceiptForm form) {
        form.setSecret("");
        return DOOR;
    }

    @PostMapping
    String open(
            @ModelAttribute("form") ReceiptForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            return inside(door.open(receipt(form), request.getRemoteAddr()), form, model);
        } catch (Rejection refused) {
            return refuse(refused, form, errors, response);
        }
    }

    /** Sent twice, it stands once. */
    @PostMapping("/message")
    String add(
            @ModelAttribute("form") ReceiptForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            ReportId report = door.open(receipt(form), request.getRemoteAddr());
            if (form.getText().isBlank() || form.getText().length() > Screen.LONGEST) {
                errors.rejectValue("text", "pharmacovigilance.account.TOO_MUCH_TEXT");
                response.setStatus(422);
                return inside(report, form, model);
            }
            Screened said = intake.add(report, messageOf(form), form.getText());
            model.addAttribute("masked", new ArrayList<>(said.found()));
            model.addAttribute("notice", "pharmacovigilance.receipt.added");
            form.setText("");
            form.setMessage("");
            freshness.await(Reports.GROUP);
            return inside(report, form, model);
        } catch (Rejection refused) {
            return refuse(refused, form, errors, response);
        }
    }

    private String inside(ReportId report, ReceiptForm form, Model model) {
        if (form.getMessage().isEmpty()) {
            form.setMessage(ids.next().toString());
        }
        model.addAttribute("messages", reports.messages(report));
        model.addAttribute("longest", Screen.LONGEST);
        return INSIDE;
    }

    private String refuse(Rejection refused, ReceiptForm form, BindingResult errors, HttpServletResponse response) {
        errors.reject("problem." + refused.type().replace(':', '.'));
        response.setStatus(refused.status());
        return ask(form);
    }

    private UUID messageOf(ReceiptForm form) {
        try {
            return UUID.fromString(form.getMessage());
        } catch (IllegalArgumentException tampered) {
            return ids.next();
        }
    }

    private static Receipt receipt(ReceiptForm form) {
        return Receipt.typed(form.getNumber(), form.getSecret());
    }
}
