package be.vaxis.registration.rest;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.trace.TraceList;
import be.vaxis.registration.trace.TraceQuestion;
import be.vaxis.registration.trace.Traces;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who got a vaccine, for the medicines agency. */
@RestController
@RequestMapping("/api/v1/traces")
@Needs(Permission.TRACE_LOTS)
class TraceController {

    private final Traces traces;
    private final TraceList list;
    private final Products products;

    TraceController(Traces traces, TraceList list, Products products) {
        this.traces = traces;
        this.list = list;
        this.products = products;
    }

    /**
     * All persons of a vaccine identification number, or of a lot of a product: first how many, then page by page. Whoever
     * is shown can read that. 400 {@code invalidTrace}; 404 when there is no dose to go on after.
     */
    @PostMapping("/_search")
    TraceAnswer search(@Valid @RequestBody TraceRequest request, Caller caller) {
        TraceQuestion question = request.question(products);
        var counts = request.after() == null ? traces.count(question) : null;
        var page = traces.look(question, request.afterDose(), request.most(), caller);
        return TraceAnswer.of(counts, page, request.most());
    }

    /** The whole list as CSV, in UTF-8. Everybody on it can read that. 400 {@code invalidTrace}. */
    @PostMapping(path = "/_download", produces = "text/csv")
    void download(@Valid @RequestBody TraceRequest request, Caller caller, HttpServletResponse response)
            throws IOException {
        TraceQuestion question = request.question(products);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trace.csv\"");
        list.write(question, caller, response.getWriter());
    }
}
