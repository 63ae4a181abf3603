package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.registration.desk.PatientNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Patient;

/**
 * Whom a vaccination is about: by an identifier, that of a contained patient, or a reference that only its sender
 * understands.
 */
final class PatientReader {

    private static final String PATIENT = "Immunization.patient.identifier";
    private static final String REFERENCE = "urn:vaxis:reference:";

    private final boolean checkDigits;
    private final Function<OtherNumber, Optional<Insz>> found;

    /** One that finds nobody's INSZ. */
    PatientReader(boolean checkDigits) {
        this(checkDigits, number -> Optional.empty());
    }

    /** @param found the INSZ of somebody who was told of by another number before, once it is known */
    PatientReader(boolean checkDigits, Function<OtherNumber, Optional<Insz>> found) {
        this.checkDigits = checkDigits;
        this.found = found;
    }

    /** @param sender whose references mean something to nobody else */
    Optional<PatientNumber> read(Immunization sent, String sender, Reading reading) {
        return reading.required(PATIENT, reading.word(PATIENT, () -> find(sent, sender)))
                .map(this::known);
    }

    private PatientNumber known(PatientNumber told) {
        return told instanceof PatientNumber.Elsewhere(OtherNumber number)
                ? found.apply(number)
                        .<PatientNumber>map(PatientNumber.InRegister::new)
                        .orElse(told)
                : told;
    }

    /** As an identifier names somebody; empty when it has no value. */
    Optional<PatientNumber> named(Identifier number, String sender) {
        if (!number.hasValue()) {
            return Optional.empty();
        }
        String system = number.hasSystem() ? number.getSystem() : REFERENCE + sender;
        return Optional.of(
                Canonical.SSIN.equals(system)
                        ? inRegister(number.getValue())
                        : new PatientNumber.Elsewhere(new OtherNumber(system, number.getValue())));
    }

    private Optional<PatientNumber> find(Immunization sent, String sender) {
        return identifiers(sent).stream()
                .flatMap(number -> named(number, sender).stream())
                .findFirst()
                .or(() -> referred(sent, sender));
    }

    /** The national number first. */
    private static List<Identifier> identifiers(Immunization sent) {
        Identifier told = sent.getPatient().getIdentifier();
        List<Identifier> contained =
                sent.getPatient().getResource() instanceof Patient patient ? patient.getIdentifier() : List.of();
        return Stream.concat(Stream.of(told), contained.stream())
                .sorted(Comparator.comparing(number -> !Canonical.SSIN.equals(number.getSystem())))
                .toList();
    }

    private static Optional<PatientNumber> referred(Immunization sent, String sender) {
        String reference = sent.getPatient().getReference();
        return reference == null || reference.startsWith("#")
                ? Optional.empty()
                : Optional.of(new PatientNumber.Elsewhere(new OtherNumber(REFERENCE + sender, reference)));
    }

    private PatientNumber inRegister(String value) {
        try {
            return new PatientNumber.InRegister(Insz.parse(value));
        } catch (InvalidWord wrong) {
            if (checkDigits) {
                throw wrong;
            }
            return new PatientNumber.Elsewhere(new OtherNumber(Canonical.SSIN, value));
        }
    }
}
