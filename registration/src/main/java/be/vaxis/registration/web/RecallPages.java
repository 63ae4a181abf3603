package be.vaxis.registration.web;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.recall.ConcernedPeople;
import be.vaxis.registration.recall.RecallDesk;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.RecalledLot;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the answer to a lot to its recall: one page that shows what will happen, and one button. */
@Controller
@RequestMapping("/traces")
@Needs(Permission.TRACE_LOTS)
class RecallPages {

    private static final String CONFIRM = "registration/recall";

    private final RecallDesk desk;
    private final ConcernedPeople concerned;
    private final RecallTexts texts;
    private final Products products;
    private final Freshness freshness;
    private final FreshIds ids;

    RecallPages(
            RecallDesk desk,
            ConcernedPeople concerned,
            RecallTexts texts,
            Products products,
            Freshness freshness,
            FreshIds ids) {
        this.desk = desk;
        this.concerned = concerned;
        this.texts = texts;
        this.products = products;
        this.freshness = freshness;
        this.ids = ids;
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping("/recall")
    String again() {
        return "redirect:/traces";
    }

    /** Shows how many, by what and in which words, before anything happens. */
    @PostMapping("/recall")
    String prepare(
            @ModelAttribute("form") RecallForm form, BindingResult errors, HttpServletResponse response, Model page) {
        form.setKey(ids.next().toString());
        return show(form, errors, response, page);
    }

    /** Starts the recall. Sending the same form twice starts it once. */
    @PostMapping("/recalls")
    String start(
            @ModelAttribute("form") RecallForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        Fields fields = new Fields(errors);
        RecallAdvice advice = fields.required("advice", form.getAdvice(), RecallAdvice::valueOf);
        if (!form.isSure()) {
            fields.refuse("sure", "registration.recall.notSure");
        }
        RecalledLot lot = lotOf(form, fields);
        if (advice != null && lot != null && !errors.hasErrors()) {
            try {
                RecallId recall = desk.start(lot, advice, form.getKey(), caller);
                freshness.await("registration.recall");
                next.addFlashAttribute("notice", "registration.recall.started");
                return "redirect:/traces/recalls/" + recall.value();
            } catch (Rejection refused) {
                fields.tell(refused, "");
            }
        }
        return show(form, errors, response, page);
    }

    private String show(RecallForm form, BindingResult errors, HttpServletResponse response, Model page) {
        RecalledLot lot = lotOf(form, new Fields(errors));
        if (lot == null) {
            return "redirect:/traces"; // only a form that was made up has no lot
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        page.addAttribute(
                "brand", products.find(lot.product()).map(Product::brand).orElse(lot.product()));
        page.addAttribute("reach", concerned.reach(lot));
        page.addAttribute(
                "formerly",
                concerned.reach(new RecalledLot(lot.product(), lot.lot(), true)).people());
        page.addAttribute("advices", texts.all());
        return CONFIRM;
    }

    private @Nullable RecalledLot lotOf(RecallForm form, Fields fields) {
        Product product = fields.optional("product", form.getProduct(), products::named);
        LotNumber lot = fields.optional("lot", form.getLot(), LotNumber::parse);
        return product == null || lot == null ? null : new RecalledLot(product.code(), lot, form.isFormerly());
    }
}
