package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads the entries of a Bundle. Nothing personal stands in their addresses. */
final class EntryReader {

    private static final String IMMUNIZATION = "Immunization";
    private static final String SEARCH = IMMUNIZATION + "/_search";

    private final PatientReader patients;

    EntryReader(PatientReader patients) {
        this.patients = patients;
    }

    Asked read(BundleEntryComponent entry, Caller caller) {
        try {
            return understood(entry, caller);
        } catch (FhirRefusal | InvalidWord refusal) {
            return new Asked.Refused(FhirRefusal.of(refusal));
        }
    }

    private Asked understood(BundleEntryComponent entry, Caller caller) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = String.valueOf(entry.getRequest().getUrl());
        if (method == HTTPVerb.POST && url.equals(SEARCH)) {
            return new Asked.Looking(Search.of(form(entry), patients));
        }
        if (method == HTTPVerb.POST && url.equals(IMMUNIZATION)) {
            return new Asked.Create(told(entry, caller));
        }
        if (method == HTTPVerb.PUT && url.startsWith(IMMUNIZATION + "/")) {
            Immunization sent = told(entry, caller);
            return new Asked.Update(
                    Ids.dose(url.substring(IMMUNIZATION.length() + 1)),
                    Ids.version(entry.getRequest().getIfMatch()),
                    sent);
        }
        throw FhirRefusal.badRequest(
                IssueType.NOTSUPPORTED,
                "An entry posts to " + SEARCH
                        + " or to Immunization, or puts to Immunization/<id>; its url holds nothing" + " else.");
    }

    private static Immunization told(BundleEntryComponent entry, Caller caller) {
        if (!caller.may(Permission.REGISTER_DOSE)) {
            throw FhirRefusal.one(403, IssueType.FORBIDDEN, "Whoever tells vaccinations needs the right to register.");
        }
        if (!(entry.getResource() instanceof Immunization sent)) {
            throw FhirRefusal.badRequest(IssueType.REQUIRED, "The resource of this entry is an Immunization.");
        }
        return sent;
    }

    private static MultiValueMap<String, String> form(BundleEntryComponent entry) {
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
}
