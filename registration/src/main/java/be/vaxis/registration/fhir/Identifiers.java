package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.KboNumber;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.Place;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;

/** Our words as identifiers of the Belgian naming systems, and back. */
final class Identifiers {

    private Identifiers() {}

    static Identifier of(Insz insz) {
        return of(Canonical.SSIN, insz.value());
    }

    static Identifier of(RizivNumber professional) {
        return of(Canonical.NIHDI_PROFESSIONAL, professional.value());
    }

    static Identifier of(Place place) {
        return switch (place.kind()) {
            case CENTRE -> of(Canonical.ORGANISATION, place.number());
            case RIZIV -> of(Canonical.NIHDI, place.number());
            case KBO -> of(Canonical.CBE, place.number());
            case CERTIFICATE, DOCUMENT -> of(Canonical.COUNTRY, place.number());
        };
    }

    static Identifier of(String system, String value) {
        return new Identifier().setSystem(system).setValue(value);
    }

    /** @throws be.vaxis.kernel.InvalidWord when the number is not one of its system */
    static Optional<Insz> insz(Identifier from) {
        return Canonical.SSIN.equals(from.getSystem()) ? Optional.of(Insz.parse(text(from))) : Optional.empty();
    }

    /** @throws be.vaxis.kernel.InvalidWord when the number is not one of its system */
    static Optional<RizivNumber> riziv(Identifier from) {
        return isNihdi(from) ? Optional.of(RizivNumber.parse(text(from))) : Optional.empty();
    }

    /** @throws be.vaxis.kernel.InvalidWord when the number is not one of its system */
    static Optional<Place> place(Identifier from) {
        if (isNihdi(from)) {
            return Optional.of(
                    new Place(Place.Kind.RIZIV, RizivNumber.parse(text(from)).value()));
        }
        if (Canonical.CBE.equals(from.getSystem())) {
            return Optional.of(
                    new Place(Place.Kind.KBO, KboNumber.parse(text(from)).value()));
        }
        if (Canonical.COUNTRY.equals(from.getSystem())) {
            return Optional.of(new Place(Place.Kind.DOCUMENT, text(from)));
        }
        return Canonical.ORGANISATION.equals(from.getSystem())
                ? Optional.of(new Place(Place.Kind.CENTRE, text(from)))
                : Optional.empty();
    }

    static boolean isNihdi(Identifier from) {
        String system = from.getSystem();
        return Canonical.NIHDI.equals(system)
                || Canonical.NIHDI_PROFESSIONAL.equals(system)
                || Canonical.NIHDI_ORGANIZATION.equals(system);
    }

    private static String text(Identifier from) {
        return from.hasValue() ? from.getValue() : "";
    }
}
