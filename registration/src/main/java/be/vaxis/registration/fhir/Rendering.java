package be.vaxis.registration.fhir;

import be.vaxis.registration.immunization.Version;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A vaccination as it is answered: in the words in which it was told, or written from the fields of the register.
 *
 * <p>Of told words only these are ours: the id, the version and its moment, the number as counted, and the status of
 * what was taken back.
 */
@Component
class Rendering {

    private final ImmunizationWriter writer;
    private final FhirJson json;

    Rendering(ImmunizationWriter writer, FhirJson json) {
        this.writer = writer;
        this.json = json;
    }

    Immunization written(NumberedDose dose) {
        return writer.write(dose);
    }

    /**
     * A version in its own words, or in ours when it was corrected by fields; empty once the person is forgotten, and for
     * an old version of which no words are left.
     *
     * @param dose as it is counted today; null when it is not, or when the version is an old one
     */
    Optional<Immunization> version(Version version, @Nullable NumberedDose dose) {
        var told = version.told();
        Optional<Immunization> found = told == null
                ? Optional.ofNullable(dose).map(writer::write)
                : told.value().map(words -> told(words, version, dose));
        found.ifPresent(vaccination -> {
            vaccination.setId(version.dose().value().toString());
            vaccination
                    .getMeta()
                    .setVersionId(String.valueOf(version.number()))
                    .setLastUpdated(Date.from(version.changed()));
        });
        return found;
    }

    private Immunization told(String words, Version version, @Nullable NumberedDose dose) {
        Immunization told = json.read(Immunization.class, words);
        boolean withdrawn =
                version.withdrawn() || dose != null && !dose.record().stands();
        if (withdrawn && told.getStatus() == ImmunizationStatus.COMPLETED) {
            told.setStatus(ImmunizationStatus.ENTEREDINERROR);
        }
        if (dose != null) {
            DoseNumbers.write(dose, told);
        }
        return told;
    }

    /** What is kept of a vaccination that is told: everything but what the server says of it. */
    String words(Immunization sent) {
        Immunization words = sent.copy();
        words.setId((String) null);
        if (words.hasMeta()) {
            words.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
        }
        DoseNumbers.keepTold(words);
        return json.write(words);
    }
}
