package be.vaxis.registration.fhir;

import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.Sharing;
import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Consent to the vaccination, and to share it, for which the profile has no place: extensions of ours. */
final class ConsentExtension {

    private static final String PATH = "Immunization.extension('" + Canonical.CONSENT + "')";

    private static final String SHARING = "Immunization.extension('" + Canonical.SHARING + "')";

    private ConsentExtension() {}

    static Optional<Consent> read(Immunization sent, Reading faults) {
        Extension extension = sent.getExtensionByUrl(Canonical.CONSENT);
        if (extension == null) {
            return Optional.empty();
        }
        Optional<Consent.By> by = named(code(extension, "by"), Consent.By.values());
        Optional<Consent.Form> form = named(code(extension, "form"), Consent.Form.values());
        if (by.isEmpty() || form.isEmpty() && extension.hasExtension("form")) {
            faults.fault(IssueType.CODEINVALID, PATH, "This does not say who consented, or how.");
            return Optional.empty();
        }
        return Optional.of(new Consent(by.get(), form.orElse(null)));
    }

    static Extension of(Consent consent) {
        Extension extension = new Extension(Canonical.CONSENT);
        extension.addExtension("by", new CodeType(consent.by().name()));
        Consent.Form form = consent.form();
        if (form != null) {
            extension.addExtension("form", new CodeType(form.name()));
        }
        return extension;
    }

    /** Whether it may be shared, where that is asked: read and not written, as a later wish makes no version of the dose. */
    static Optional<Sharing> sharing(Immunization sent, Reading faults) {
        Extension extension = sent.getExtensionByUrl(Canonical.SHARING);
        if (extension == null) {
            return Optional.empty();
        }
        String code = extension.hasValue() ? String.valueOf(extension.getValue().primitiveValue()) : "";
        Optional<Sharing> told = named(code, Sharing.values());
        if (told.isEmpty()) {
            faults.fault(IssueType.CODEINVALID, SHARING, "Sharing is GIVEN or WITHHELD.");
        }
        return told;
    }

    private static String code(Extension of, String part) {
        Extension found = of.getExtensionByUrl(part);
        return found != null && found.hasValue()
                ? String.valueOf(found.getValue().primitiveValue())
                : "";
    }

    private static <E extends Enum<E>> Optional<E> named(String code, E[] known) {
        return Arrays.stream(known).filter(one -> one.name().equals(code)).findFirst();
    }
}
