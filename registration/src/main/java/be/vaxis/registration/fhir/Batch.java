package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Runs a Bundle of searches: reads all of them, looks once, and answers each in its place. */
@Component
class Batch {

    private static final int MOST = 100;
    private static final String SEARCH = "Immunization/_search";

    private final VaccinationFiles files;
    private final Searches searches;

    Batch(VaccinationFiles files, Searches searches) {
        this.files = files;
        this.searches = searches;
    }

    /** One entry as it was read: a search, or what is wrong with it. */
    private sealed interface Asked {
        record Well(Search search) implements Asked {}

        record Badly(int status, List<Fault> faults) implements Asked {}
    }

    Bundle run(Bundle asked, Caller caller) {
        if (asked.getType() != BundleType.BATCH) {
            throw FhirRefusal.badRequest(IssueType.NOTSUPPORTED, "Only a Bundle of type batch is run.");
        }
        if (asked.getEntry().size() > MOST) {
            throw FhirRefusal.one(413, IssueType.TOOLONG, "A batch holds " + MOST + " searches at most.");
        }
        List<Asked> read = asked.getEntry().stream().map(Batch::read).toList();
        Map<Insz, VaccinationFile> looked = files.lookAtAll(numbers(read), caller, Purpose.CARE);
        Bundle answer = new Bundle();
        answer.setType(BundleType.BATCHRESPONSE);
        for (Asked one : read) {
            answer.addEntry(
                    switch (one) {
                        case Asked.Well(Search search) ->
                            answered("200 OK", searches.first(search, fileOf(search, looked), caller));
                        case Asked.Badly(int status, List<Fault> faults) -> refused(status, faults);
                    });
        }
        return answer;
    }

    private static VaccinationFile fileOf(Search search, Map<Insz, VaccinationFile> looked) {
        return looked.getOrDefault(search.insz(), VaccinationFile.EMPTY);
    }

    private static Set<Insz> numbers(List<Asked> read) {
        Set<Insz> numbers = new LinkedHashSet<>();
        for (Asked one : read) {
            if (one instanceof Asked.Well(Search search)) {
                numbers.add(search.insz());
            }
        }
        return numbers;
    }

    private static Asked read(BundleEntryComponent entry) {
        try {
            return new Asked.Well(Search.of(form(entry)));
        } catch (FhirRefusal refusal) {
            return new Asked.Badly(refusal.status(), refusal.faults());
        } catch (InvalidWord word) {
            return new Asked.Badly(400, List.of(Fault.of(word, "")));
        }
    }

    private static MultiValueMap<String, String> form(BundleEntryComponent entry) {
        var request = entry.getRequest();
        if (request.getMethod() != HTTPVerb.POST || !SEARCH.equals(request.getUrl())) {
            throw FhirRefusal.badRequest(
                    IssueType.NOTSUPPORTED, "Every entry posts to " + SEARCH + ", and its url holds nothing else.");
        }
        if (!(entry.getResource() instanceof Parameters parameters)) {
            throw FhirRefusal.badRequest(
                    IssueType.REQUIRED,
                    "The search of an entry is a Parameters with patient.identifier as valueString.");
        }
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        parameters.getParameter().forEach(parameter -> {
            String value = parameter.hasValue() ? parameter.getValue().primitiveValue() : null;
            form.add(String.valueOf(parameter.getName()), value == null ? "" : value);
        });
        return form;
    }

    private static BundleEntryComponent answered(String status, Resource resource) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setResource(resource);
        entry.getResponse().setStatus(status);
        return entry;
    }

    private static BundleEntryComponent refused(int status, List<Fault> faults) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse().setStatus(String.valueOf(status)).setOutcome(Outcomes.of(new ArrayList<>(faults)));
        return entry;
    }
}
