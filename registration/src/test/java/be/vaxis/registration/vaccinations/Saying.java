package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dose as it is told, with something else in the place of what was said of it. */
public final class Saying {

    private final RegisterDose told;
    private @Nullable Personal<PartialDate> birthDate;
    private Vaccine vaccine;
    private Place place;
    private Source source;
    private Map<String, Answer> screening;
    private @Nullable OverrideReason override;
    private @Nullable Consent consent;
    private @Nullable Sharing sharing;

    private Saying(RegisterDose told) {
        this.told = told;
        birthDate = told.birthDate();
        vaccine = told.vaccine();
        place = told.place();
        source = told.source();
        screening = told.screening();
        override = told.override();
        consent = told.consent();
        sharing = told.sharing();
    }

    public static Saying of(RegisterDose told) {
        return new Saying(told);
    }

    Saying born(@Nullable Personal<PartialDate> other) {
        birthDate = other;
        return this;
    }

    Saying vaccine(Vaccine other) {
        vaccine = other;
        return this;
    }

    Saying place(Place other) {
        place = other;
        return this;
    }

    Saying source(Source other) {
        source = other;
        return this;
    }

    Saying screening(Map<String, Answer> other) {
        screening = other;
        return this;
    }

    public Saying override(OverrideReason other) {
        override = other;
        return this;
    }

    Saying consent(Consent other) {
        consent = other;
        return this;
    }

    public Saying sharing(Sharing other) {
        sharing = other;
        return this;
    }

    public RegisterDose told() {
        return new RegisterDose(
                told.vaccinations(),
                told.dose(),
                told.insz(),
                birthDate,
                vaccine,
                told.given(),
                place,
                told.vaccinator(),
                source,
                told.reaction(),
                screening,
                override,
                consent,
                told.number(),
                sharing);
    }
}
