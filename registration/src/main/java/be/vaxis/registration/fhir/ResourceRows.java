package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.registration.desk.Handed;
import be.vaxis.registration.row.Flaw;
import be.vaxis.registration.row.Read;
import be.vaxis.registration.row.RowFault;
import java.util.List;
import org.hl7.fhir.r4.model.Immunization;
import org.springframework.stereotype.Component;

/** Rows of a file that are Immunizations: each is looked at as one that is posted. */
@Component
public class ResourceRows {

    private final FhirJson json;
    private final ProfileCheck profiles;
    private final Rendering rendering;
    private final ImmunizationReader reader;

    ResourceRows(FhirJson json, ProfileCheck profiles, Rendering rendering, ImmunizationReader reader) {
        this.json = json;
        this.profiles = profiles;
        this.rendering = rendering;
        this.reader = reader;
    }

    /**
     * What a row says.
     *
     * @param sender whose references and unnamed numbers mean something to nobody else
     */
    public Read read(String row, String sender) {
        try {
            Immunization sent = json.read(Immunization.class, row);
            profiles.check(sent);
            return read(reader.read(sent, sender), rendering.words(sent));
        } catch (FhirRefusal | Rejection | InvalidWord refused) {
            return Read.refused(told(FhirRefusal.of(refused).faults()));
        }
    }

    private static Read read(Understood understood, String words) {
        return switch (understood) {
            case Understood.Counted counted -> new Read(new Handed.Dose(counted.dose(), words), List.of());
            case Understood.Kept kept ->
                new Read(new Handed.Words(kept.patient(), kept.key(), words), told(kept.doubts()));
        };
    }

    private static List<RowFault> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new RowFault(
                        fault.name().isEmpty() ? Flaw.INVALID_RESOURCE.code() : fault.name(),
                        fault.expression().isEmpty() ? null : fault.expression(),
                        fault.text(),
                        List.of()))
                .toList();
    }
}
