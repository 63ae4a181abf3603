package be.vaxis.registration.fhir;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.change.Change;
import be.vaxis.registration.change.Changes;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.status.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who registered and changed a vaccination, when, on whose behalf and why. */
@RestController
@RequestMapping("/fhir/Provenance")
@Needs(Permission.QUERY_STATUS)
class ProvenanceController extends FhirEdge {

    private static final Set<String> KNOWN = Set.of("target", "_format", "_pretty");
    private static final Pattern TARGET = Pattern.compile("Immunization/([^/]*)(?:/_history/([1-9][0-9]{0,8}))?");
    private static final Pattern ID = Pattern.compile("([^.]*)\\.([1-9][0-9]{0,8})");

    private final Changes changes;
    private final Editions editions;
    private final Freshness freshness;
    private final FhirJson json;
    private final Clock clock;

    ProvenanceController(Changes changes, Editions editions, Freshness freshness, FhirJson json, Clock clock) {
        super(json);
        this.changes = changes;
        this.editions = editions;
        this.freshness = freshness;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One for each version of a vaccination, the newest first: {@code target=Immunization/<id>}, or that of one version. 200
     * with a searchset, empty when there is none; 400 for anything else that is asked. The person can see that it was.
     */
    @GetMapping
    ResponseEntity<String> search(HttpServletRequest request, Caller caller) {
        String[] target = request.getParameterMap().getOrDefault("target", new String[0]);
        Matcher asked = TARGET.matcher(target.length == 1 ? target[0] : "");
        if (!KNOWN.containsAll(request.getParameterMap().keySet()) || !asked.matches()) {
            throw FhirRefusal.badRequest(
                    IssueType.NOTSUPPORTED, "Ask by target=Immunization/<id>, once, and by nothing else.");
        }
        return json.answer(HttpStatus.OK, searchset(asked, found(asked.group(1), asked.group(2), caller)));
    }

    /** One of them. 404 when there is none. */
    @GetMapping("/{id}")
    ResponseEntity<String> read(@PathVariable String id, Caller caller) {
        Matcher named = ID.matcher(id);
        if (!named.matches()) {
            throw FhirRefusal.notFound();
        }
        return json.answer(
                HttpStatus.OK,
                found(named.group(1), named.group(2), caller).stream()
                        .findFirst()
                        .orElseThrow(FhirRefusal::notFound));
    }

    /** @param version null for all */
    private List<Provenance> found(String id, @Nullable String version, Caller caller) {
        DoseId dose = Ids.dose(id);
        freshness.await("registration.change");
        freshness.await("registration.record");
        freshness.await("registration.immunization");
        List<Change> asked = changes.of(dose).stream()
                .filter(change -> version == null || version.equals(String.valueOf(change.version())))
                .toList();
        return editions.of(asked, caller, Purpose.CARE).stream()
                .map(edition -> ProvenanceWriter.write(edition.change(), edition.vaccination()))
                .toList();
    }

    private Bundle searchset(Matcher asked, List<Provenance> found) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.SEARCHSET).setTotal(found.size());
        bundle.getMeta().setLastUpdated(Date.from(clock.instant()));
        bundle.addLink().setRelation("self").setUrl(Searchset.url("/Provenance?target=" + asked.group()));
        found.forEach(one -> {
            var entry = bundle.addEntry().setFullUrl(Searchset.url("/Provenance/" + one.getIdPart()));
            entry.setResource(one).getSearch().setMode(SearchEntryMode.MATCH);
        });
        return bundle;
    }
}
