package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.registration.desk.Rereading;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.springframework.stereotype.Component;

/** Reads what was kept word for word as if it were told today, of somebody whose INSZ was found since. */
@Component
class KeptWords implements Rereading {

    private final FhirJson json;
    private final ImmunizationReader reader;

    KeptWords(FhirJson json, ImmunizationReader reader) {
        this.json = json;
        this.reader = reader;
    }

    @Override
    public Reread read(String words, Insz insz) {
        Immunization kept = json.read(Immunization.class, words);
        String key = ImmunizationReader.key(kept);
        kept.getPatient()
                .setIdentifier(new Identifier().setSystem(Canonical.SSIN).setValue(insz.value()));
        try {
            return switch (reader.read(kept, "")) {
                case Understood.Counted counted -> new Reread(key, counted.dose(), List.of());
                case Understood.Kept other -> new Reread(key, null, doubts(other.doubts()));
            };
        } catch (FhirRefusal | Rejection | InvalidWord refused) {
            return new Reread(key, null, doubts(FhirRefusal.of(refused).faults()));
        }
    }

    private static List<Doubt> doubts(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Doubt(fault.nameOrElement(), fault.text(), List.of()))
                .toList();
    }
}
