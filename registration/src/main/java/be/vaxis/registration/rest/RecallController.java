package be.vaxis.registration.rest;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.recall.PhysicianLists;
import be.vaxis.registration.recall.RecallDesk;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.RecallView;
import be.vaxis.registration.recall.RecalledLot;
import be.vaxis.registration.recall.RecalledPatient;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.recall.UnknownRecall;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recalls of a lot: started and called off by the medicines agency, read by physicians for their own patients. */
@RestController
@RequestMapping("/api/v1/recalls")
class RecallController {

    /**
     * @param product our code or the CNK
     * @param advice what everybody is asked to do
     * @param formerly those too whose dose was on record under this lot before it was corrected; absent for no
     */
    record RecallRequest(
            @NotBlank String product,
            @NotNull LotNumber lot,
            @NotNull RecallAdvice advice,
            @Nullable Boolean formerly) {

        RecalledLot recalled(Products products) {
            return new RecalledLot(products.recognised(product).code(), lot, Boolean.TRUE.equals(formerly));
        }
    }

    record Started(UUID recall) {}

    /** @param next what to send as {@code after} for the next page; absent on the last one */
    record OwnPatients(
            List<RecallAnswer.Patient> items, @Nullable UUID next) {}

    private static final String GROUP = "registration.recall";

    private final RecallDesk desk;
    private final Recalls recalls;
    private final PhysicianLists lists;
    private final Products products;
    private final Freshness freshness;
    private final FreshIds ids;

    RecallController(
            RecallDesk desk,
            Recalls recalls,
            PhysicianLists lists,
            Products products,
            Freshness freshness,
            FreshIds ids) {
        this.desk = desk;
        this.recalls = recalls;
        this.lists = lists;
        this.products = products;
        this.freshness = freshness;
        this.ids = ids;
    }

    /**
     * Recalls a lot: everybody who got it is told, and how far that is can be read. 201; 409 {@code lotRecalledAlready}.
     *
     * @param key names the recall for the caller's organisation, so that it starts once
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Needs(Permission.TRACE_LOTS)
    Started start(
            @RequestHeader(name = "Idempotency-Key", required = false) @Size(min = 1, max = 200) @Nullable String key,
            @Valid @RequestBody RecallRequest request,
            Caller caller) {
        String name = key == null ? ids.next().toString() : key;
        return new Started(desk.start(request.recalled(products), request.advice(), name, caller)
                .value());
    }

    /** How far a recall is, in numbers. 404 {@code unknownRecall}. */
    @GetMapping("/{recall}")
    @Needs(Permission.TRACE_LOTS)
    RecallAnswer progress(@PathVariable UUID recall) {
        freshness.await(GROUP);
        return recalls.find(new RecallId(recall)).map(RecallAnswer::of).orElseThrow(UnknownRecall::new);
    }

    /** Calls a recall off: whoever was not told yet is not told any more. 204, also the second time; 404. */
    @PostMapping("/{recall}/_callOff")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.TRACE_LOTS)
    void callOff(@PathVariable UUID recall, Caller caller) {
        desk.callOff(new RecallId(recall), caller);
    }

    /** Everybody whom a recall concerns, by physician, as CSV. Everybody on it can read that. 404. */
    @PostMapping(path = "/{recall}/_download", produces = "text/csv")
    @Needs(Permission.TRACE_LOTS)
    void download(@PathVariable UUID recall, Caller caller, HttpServletResponse response) throws IOException {
        freshness.await(GROUP);
        RecallView known = recalls.find(new RecallId(recall)).orElseThrow(UnknownRecall::new);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recall.csv\"");
        lists.write(known.recall(), null, caller, response.getWriter());
    }

    /**
     * The caller's own patients in recalls that were not called off: those whose global medical file they keep, and those
     * whom their organisation vaccinated and of whom nobody keeps one. Each of them can read that.
     *
     * @param after where the page before ended, as it was answered
     */
    @GetMapping("/own-patients")
    @Needs(Permission.QUERY_STATUS)
    OwnPatients ownPatients(@RequestParam(required = false) @Nullable UUID after, Caller caller) {
        List<RecalledPatient> found = lists.own(caller, after == null ? null : new DoseId(after));
        UUID next = found.size() < PhysicianLists.PAGE
                ? null
                : found.getLast().dose().value();
        return new OwnPatients(found.stream().map(RecallAnswer.Patient::of).toList(), next);
    }
}
