package be.vaxis.registration.fhir;

import be.vaxis.registration.dose.InvalidDoseNumber;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.jspecify.annotations.Nullable;

/**
 * The number of a dose in our extension: {@code number} and {@code of} as who told it says, and as counted when nobody did;
 * {@code counted} and {@code countedOf} as the register counts, which who tells a dose cannot say.
 */
final class DoseNumbers {

    private static final String NUMBER = "number";
    private static final String OF = "of";
    private static final String COUNTED = "counted";
    private static final String COUNTED_OF = "countedOf";
    private static final Set<String> KNOWN = Set.of(NUMBER, OF, COUNTED, COUNTED_OF);
    private static final String PLACE = "Immunization.extension('" + Canonical.DOSE_NUMBER + "')";

    private DoseNumbers() {}

    /** As it is told; empty when it is not. */
    static Optional<ToldNumber> read(Immunization sent, Reading reading) {
        List<Extension> extensions = sent.getExtensionsByUrl(Canonical.DOSE_NUMBER);
        if (extensions.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(extensions));
        } catch (InvalidDoseNumber unreadable) {
            reading.fault(IssueType.VALUE, PLACE, String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static ToldNumber read(List<Extension> extensions) {
        Extension only = extensions.getFirst();
        boolean understood = extensions.size() == 1
                && only.getExtension().stream()
                        .allMatch(part -> KNOWN.contains(part.getUrl()) && whole(only, part.getUrl()) != null);
        Integer number = whole(only, NUMBER);
        if (!understood || number == null) {
            throw new InvalidDoseNumber();
        }
        return new ToldNumber(number, whole(only, OF));
    }

    /** What of the extension is its sender's: all but what the register counts. */
    static void keepTold(Immunization words) {
        words.getExtensionsByUrl(Canonical.DOSE_NUMBER)
                .forEach(told -> told.getExtension()
                        .removeIf(part -> COUNTED.equals(part.getUrl()) || COUNTED_OF.equals(part.getUrl())));
    }

    /**
     * Takes away a number that says what the register counts, as somebody sends it who read it here: of a dose of which
     * nobody has told a number, that tells none.
     */
    static void dropEcho(Immunization sent) {
        sent.getExtension()
                .removeIf(part -> Canonical.DOSE_NUMBER.equals(part.getUrl())
                        && part.hasExtension(COUNTED)
                        && same(whole(part, NUMBER), whole(part, COUNTED))
                        && same(whole(part, OF), whole(part, COUNTED_OF)));
    }

    /** Adds what the register counts, beside what was told. */
    static void write(NumberedDose dose, Immunization to) {
        ToldNumber told = dose.record().number();
        if (told == null && dose.number() == 0) {
            return;
        }
        Extension extension = to.getExtensionByUrl(Canonical.DOSE_NUMBER);
        if (extension == null) {
            extension = to.addExtension().setUrl(Canonical.DOSE_NUMBER);
            add(extension, NUMBER, told == null ? Integer.valueOf(dose.number()) : Integer.valueOf(told.number()));
            add(extension, OF, told == null ? Integer.valueOf(dose.of()) : told.of());
        }
        if (dose.number() > 0) {
            add(extension, COUNTED, dose.number());
            add(extension, COUNTED_OF, dose.of());
        }
    }

    private static void add(Extension to, String part, @Nullable Integer value) {
        if (value != null) {
            to.addExtension(part, new PositiveIntType(value));
        }
    }

    private static @Nullable Integer whole(Extension extension, String part) {
        List<Extension> found = extension.getExtensionsByUrl(part);
        return found.size() == 1 && found.getFirst().getValue() instanceof IntegerType value ? value.getValue() : null;
    }

    private static boolean same(@Nullable Integer one, @Nullable Integer other) {
        return one != null && one.equals(other);
    }
}
