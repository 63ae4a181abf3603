package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.VERA;
import static be.vaxis.registration.RegistrationFixtures.VERAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.VERAS_RIZIV;
import static be.vaxis.registration.RegistrationFixtures.dose;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Immunization;

/** Doses as they are read from the record. */
final class FhirFixtures {

    static final NumberedDose MINIMAL = new NumberedDose(
            new DoseRecord(
                    dose("minimal"),
                    ANNA,
                    Personal.of(ANNA, ANNAS_INSZ),
                    new Vaccine("JCOVDEN", LOT, null, null),
                    FIRST_DAY,
                    IN_GHENT,
                    Vaccinator.of(VERAS_RIZIV),
                    GHENT,
                    null,
                    null,
                    NOW,
                    1,
                    null,
                    null),
            1,
            1);

    static final NumberedDose RICH = new NumberedDose(
            new DoseRecord(
                    dose("rich"),
                    ANNA,
                    Personal.of(ANNA, ANNAS_INSZ),
                    new Vaccine("COMIRNATY", LOT, new UnitNumber("034753633002"), LocalDate.of(2021, 8, 31)),
                    FIRST_DAY,
                    new Place(Place.Kind.KBO, "0406798006"),
                    Vaccinator.of(Personal.of(VERA, VERAS_INSZ)),
                    new Source("0406798006"),
                    Reaction.NAUSEA,
                    null,
                    null,
                    NOW,
                    1,
                    null,
                    null,
                    new Consent(Consent.By.PERSON, Consent.Form.ORAL),
                    null),
            1,
            2);

    static final NumberedDose WITHDRAWN = new NumberedDose(
            new DoseRecord(
                    dose("withdrawn"),
                    ANNA,
                    Personal.of(ANNA, ANNAS_INSZ),
                    new Vaccine("FORGOTTEN", LOT, null, null),
                    FIRST_DAY,
                    new Place(Place.Kind.RIZIV, VERAS_RIZIV.value()),
                    null,
                    GHENT,
                    Reaction.FAINTING,
                    null,
                    NOW,
                    1,
                    null,
                    NOW.plusSeconds(60)),
            0,
            0);

    static final NumberedDose ELSEWHERE = new NumberedDose(
            new DoseRecord(
                    dose("elsewhere"),
                    ANNA,
                    Personal.of(ANNA, ANNAS_INSZ),
                    new Vaccine("COMIRNATY", LotNumber.NOT_TOLD, null, null),
                    FIRST_DAY,
                    new Place(Place.Kind.DOCUMENT, "DE"),
                    Vaccinator.NOT_TOLD,
                    GHENT,
                    null,
                    null,
                    NOW,
                    1,
                    null,
                    null),
            1,
            2);

    private static final FhirContext R4 = FhirContext.forR4();

    private FhirFixtures() {}

    static FhirJson json() {
        return new FhirJson(() -> R4);
    }

    /** As it arrives on the other side. */
    static Immunization throughJson(Immunization written) {
        return json().read(Immunization.class, json().write(written));
    }
}
