package be.vaxis.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Refuses what the profiles of the operator forbid; where none are given, nothing. */
@Component
class ProfileCheck {

    /** What was sent may be quoted in the words of the judge, and a number may be that of a person. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,}");

    private final @Nullable Path folder;
    private final ObjectProvider<FhirContext> context;
    private @Nullable Profiles profiles;

    @Autowired
    ProfileCheck(FhirSettings settings, ObjectProvider<FhirContext> context) {
        this.folder = settings.profiles();
        this.context = context;
    }

    /** @throws FhirRefusal 422 with every fault and its place */
    void check(Immunization sent) {
        if (folder != null) {
            List<Fault> faults = profilesIn(folder).errorsIn(sent).stream()
                    .map(ProfileCheck::fault)
                    .toList();
            if (!faults.isEmpty()) {
                throw new FhirRefusal(422, faults);
            }
        }
    }

    private synchronized Profiles profilesIn(Path folder) {
        if (profiles == null) {
            profiles = new Profiles(context.getObject(), folder);
        }
        return profiles;
    }

    private static Fault fault(SingleValidationMessage error) {
        return Fault.of(
                IssueType.INVARIANT,
                String.valueOf(error.getLocationString()),
                NUMBER.matcher(String.valueOf(error.getMessage())).replaceAll("…"));
    }
}
