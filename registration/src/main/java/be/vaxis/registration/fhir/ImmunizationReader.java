package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Vaccine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * A BeVaccination as a dose to register.
 *
 * <p>Check digits count here, although the profile only looks at the form. The recorder and the moment of recording are
 * not read: they are who is logged in, and now.
 */
@Component
class ImmunizationReader {

    private static final String OCCURRENCE = "Immunization.occurrence";
    private static final String OVERRIDE = "Immunization.extension('" + Canonical.OVERRIDE_REASON + "')";

    private final ProductReader products;

    ImmunizationReader(ProductReader products) {
        this.products = products;
    }

    /** @throws FhirRefusal 422 with everything that is wrong */
    DoseEntry read(Immunization sent) {
        Reading reading = new Reading();
        PartyReader parties = new PartyReader(sent, reading);
        BelgianRules.check(sent, reading);
        parties.checkPerformer();
        Optional<Insz> insz = parties.patient();
        Optional<LocalDate> given = reading.required(OCCURRENCE, day(sent, reading));
        Optional<Vaccine> vaccine = products.read(sent, reading);
        Optional<RizivNumber> riziv = parties.riziv();
        Optional<Insz> mandated = parties.mandated();
        Optional<Place> place = parties.place();
        Optional<OverrideReason> override = override(sent, reading);
        reading.refuseIfFaulty();
        return new DoseEntry(
                insz.orElseThrow(),
                key(sent).orElse(null),
                vaccine.orElseThrow(),
                given.orElseThrow(),
                place.orElse(null),
                riziv.orElse(null),
                mandated.orElse(null),
                reaction(sent).orElse(null),
                Map.of(),
                override.orElse(null));
    }

    private static Optional<LocalDate> day(Immunization sent, Reading reading) {
        if (!(sent.getOccurrence() instanceof DateTimeType occurrence)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.exact(occurrence);
        if (day.isEmpty()) {
            reading.fault(IssueType.VALUE, OCCURRENCE, "The day on which it was given must be known.");
        }
        return day;
    }

    /** The first business identifier: the same one again is the same dose. */
    private static Optional<String> key(Immunization sent) {
        return sent.getIdentifier().stream()
                .filter(Identifier::hasValue)
                .map(number -> number.getSystem() + "|" + number.getValue())
                .findFirst();
    }

    private static Optional<Reaction> reaction(Immunization sent) {
        return sent.getReaction().stream().findFirst().map(reaction -> {
            if (!(reaction.getDetail().getResource() instanceof Observation observation)) {
                return Reaction.OTHER;
            }
            return observation.getCode().getCoding().stream()
                    .filter(coding -> Canonical.SNOMED.equals(coding.getSystem()))
                    .filter(Coding::hasCode)
                    .flatMap(coding -> Reaction.ofSnomed(coding.getCode()).stream())
                    .findFirst()
                    .orElse(Reaction.OTHER);
        });
    }

    private static Optional<OverrideReason> override(Immunization sent, Reading reading) {
        Extension extension = sent.getExtensionByUrl(Canonical.OVERRIDE_REASON);
        if (extension == null) {
            return Optional.empty();
        }
        String code = extension.hasValue() ? extension.getValue().primitiveValue() : "";
        Optional<OverrideReason> reason = Arrays.stream(OverrideReason.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
        if (reason.isEmpty()) {
            reading.fault(IssueType.CODEINVALID, OVERRIDE, "This is not one of the reasons for which a dose counts.");
        }
        return reason;
    }
}
