package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.registration.desk.PatientNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    PatientReader(boolean checkDigits) {
        this.checkDigits = checkDigits;
    }

    /** @param sender whose references mean something to nobody else */
    Optional<PatientNumber> read(Immunization sent, String sender, Reading reading) {
        return reading.required(PATIENT, reading.word(PATIENT, () -> find(sent, sender)));
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
