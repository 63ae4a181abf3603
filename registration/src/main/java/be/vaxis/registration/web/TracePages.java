package be.vaxis.registration.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.trace.TraceList;
import be.vaxis.registration.trace.TraceQuestion;
import be.vaxis.registration.trace.TraceQuestion.OfLot;
import be.vaxis.registration.trace.TracedDose;
import be.vaxis.registration.trace.Traces;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** For the medicines agency: who got a vaccine. The question is sent, so that no list stands behind an address. */
@Controller
@RequestMapping("/traces")
@Needs(Permission.TRACE_LOTS)
class TracePages {

    private static final String PAGE = "registration/traces";
    private static final int SHOWN = 50;

    private final Traces traces;
    private final TraceList list;
    private final TraceFormReader reader;
    private final Products products;

    TracePages(Traces traces, TraceList list, TraceFormReader reader, Products products) {
        this.traces = traces;
        this.list = list;
        this.reader = reader;
        this.products = products;
    }

    @GetMapping
    String ask(@ModelAttribute("form") TraceForm form, Model page) {
        page.addAttribute("products", products.all());
        return PAGE;
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping("/list")
    String again() {
        return "redirect:/traces";
    }

    @PostMapping
    String answer(
            @ModelAttribute("form") TraceForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        page.addAttribute("products", products.all());
        Optional<TraceQuestion> question = reader.read(form, errors);
        if (question.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        show(question.get(), after(form), caller, page);
        return PAGE;
    }

    /** What no page of ours sent begins anew. */
    private static @Nullable DoseId after(TraceForm form) {
        return form.getAfter().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? DoseId.parse(form.getAfter())
                : null;
    }

    private void show(TraceQuestion question, @Nullable DoseId after, Caller caller, Model page) {
        var counts = traces.count(question);
        List<TracedDose> found = traces.look(question, after, SHOWN, caller);
        page.addAttribute("counts", counts);
        page.addAttribute("ofLot", question instanceof OfLot);
        if (!counts.days().isEmpty()) {
            page.addAttribute("chart", DayChart.of(counts.days()));
        }
        page.addAttribute("lines", found.stream().map(TraceLine::of).toList());
        if (found.size() == SHOWN) {
            page.addAttribute("next", found.getLast().dose().value());
        }
    }

    @PostMapping("/list")
    @Nullable
    String download(
            @ModelAttribute("form") TraceForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page)
            throws IOException {
        Optional<TraceQuestion> question = reader.read(form, errors);
        if (question.isEmpty()) {
            page.addAttribute("products", products.all());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trace.csv\"");
        list.write(question.get(), caller, response.getWriter());
        return null;
    }
}
