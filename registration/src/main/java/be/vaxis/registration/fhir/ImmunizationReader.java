package be.vaxis.registration.fhir;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.PatientNumber;
import be.vaxis.registration.desk.PatientNumber.Elsewhere;
import be.vaxis.registration.desk.PatientNumber.InRegister;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * What a BeVaccination is to this register: a dose of the campaign that counts, or a vaccination that is kept as it was
 * told.
 *
 * <p>What cannot be believed at all is refused. What is about the campaign and lacks something that counting needs, such
 * as a product that is in the table, is kept, and whoever told it hears why it does not count. The recorder and the
 * moment of recording are kept as told; who is logged in, and now, is what this register goes by.
 */
@Component
class ImmunizationReader {

    private static final String PATIENT = "Immunization.patient.identifier";
    private static final String OCCURRENCE = "Immunization.occurrence";
    private static final String OVERRIDE = "Immunization.extension('" + Canonical.OVERRIDE_REASON + "')";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final ProductReader products;
    private final PatientReader patients;
    private final boolean checkDigits;
    private final Clock clock;

    ImmunizationReader(ProductReader products, PersonIndex index, FhirSettings settings, Clock clock) {
        this.products = products;
        this.patients = new PatientReader(settings.checkDigits(), index::inszOf);
        this.checkDigits = settings.checkDigits();
        this.clock = clock;
    }

    /**
     * @param sender whose references and unnamed numbers mean something to nobody else
     * @throws FhirRefusal 422 with everything that is wrong
     */
    Understood read(Immunization sent, String sender) {
        Reading faults = new Reading();
        Reading doubts = new Reading();
        BelgianRules.check(sent, faults);
        Optional<PatientNumber> patient = patients.read(sent, sender, faults);
        checkNotYet(sent, faults);
        PartyReader parties = new PartyReader(sent, checkDigits ? faults : doubts);
        Optional<RizivNumber> riziv = parties.riziv();
        Optional<Insz> mandated = parties.mandated();
        Optional<Place> place = parties.place();
        Optional<OverrideReason> override = override(sent, faults);
        Optional<Consent> consent = ConsentExtension.read(sent, faults);
        Optional<ToldNumber> number = DoseNumbers.read(sent, faults);
        Optional<Sharing> sharing = ConsentExtension.sharing(sent, faults);
        if (!isOfCampaign(sent)) {
            faults.refuseIfFaulty();
            return new Understood.Kept(patient.orElseThrow(), key(sent), List.of());
        }
        parties.checkPerformer(doubts);
        Optional<LocalDate> given = day(sent, doubts);
        Optional<Vaccine> vaccine = products.read(sent, place.stream().anyMatch(Place::elsewhere), doubts);
        patient.filter(Elsewhere.class::isInstance)
                .ifPresent(provisional -> doubts.fault(
                        IssueType.BUSINESSRULE,
                        PATIENT,
                        "Without an INSZ the identity is provisional; the dose counts once a number is found."));
        faults.refuseIfFaulty();
        if (!doubts.faults().isEmpty()) {
            return new Understood.Kept(patient.orElseThrow(), key(sent), doubts.faults());
        }
        InRegister known = (InRegister) patient.orElseThrow();
        return new Understood.Counted(
                known,
                new DoseEntry(
                        known.insz(),
                        identified(sent).orElse(null),
                        vaccine.orElseThrow(),
                        given.orElseThrow(),
                        place.orElse(null),
                        riziv.orElse(null),
                        mandated.orElse(null),
                        reaction(sent).orElse(null),
                        Map.of(),
                        override.orElse(null),
                        consent.orElse(null),
                        number.orElse(null),
                        sharing.orElse(null)));
    }

    /** As a search names somebody. */
    Optional<PatientNumber> named(Identifier number, String sender) {
        return patients.named(number, sender);
    }

    private static boolean isOfCampaign(Immunization sent) {
        return sent.getStatus() == ImmunizationStatus.COMPLETED
                && sent.getVaccineCode().hasCoding(Canonical.SNOMED, Canonical.AGAINST_COVID);
    }

    private void checkNotYet(Immunization sent, Reading faults) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        boolean toCome = sent.getStatus() == ImmunizationStatus.COMPLETED
                && sent.getOccurrence() instanceof DateTimeType occurrence
                && Days.first(occurrence).filter(today::isBefore).isPresent();
        if (toCome) {
            faults.fault(
                    IssueType.BUSINESSRULE,
                    OCCURRENCE,
                    "A vaccination is registered once it is given; this day is still to come.");
        }
    }

    private static Optional<LocalDate> day(Immunization sent, Reading reading) {
        Optional<LocalDate> day =
                sent.getOccurrence() instanceof DateTimeType occurrence ? Days.exact(occurrence) : Optional.empty();
        if (day.isEmpty()) {
            reading.fault(IssueType.VALUE, OCCURRENCE, "The day on which it was given must be known.");
        }
        return day;
    }

    /** With which its source names it: a business identifier, or else what, when and whether. */
    static String key(Immunization sent) {
        return identified(sent)
                .orElseGet(() -> String.join(
                        " ",
                        sent.getStatus().toCode(),
                        sent.getOccurrence().primitiveValue(),
                        sent.getVaccineCode().getCoding().stream()
                                .map(coding -> coding.getSystem() + "|" + coding.getCode())
                                .collect(joining(" "))));
    }

    /** The first business identifier: the same one again is the same vaccination. */
    private static Optional<String> identified(Immunization sent) {
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
