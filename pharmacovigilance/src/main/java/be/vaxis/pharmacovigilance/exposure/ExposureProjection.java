package be.vaxis.pharmacovigilance.exposure;

import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Nis5;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.area.Area;
import be.vaxis.pharmacovigilance.area.Residences;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Listens to the code database for who people are, and to the register of doses for what they were given. */
@Component
@ProcessingGroup("pharmacovigilance.inbox.exposure")
@Projection(tables = {"exposure_person", "exposure_dose", "exposure_product"})
class ExposureProjection {

    private final Exposures exposures;
    private final Residences residences;

    ExposureProjection(Exposures exposures, Residences residences) {
        this.exposures = exposures;
        this.residences = residences;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        var birthMonth = monthOf(event.birthDate());
        exposures.keep(event.person(), birthMonth, letter(event.sex()), municipality(event.postalCode()));
        exposures.fillInAges(event.person(), birthMonth);
    }

    @EventHandler
    void on(DoseRegistered event) {
        if (event.country() != null) {
            exposures.removeDose(event.dose()); // not of this campaign
            return;
        }
        exposures.keepDose(event.person(), event.dose(), IsoWeek.of(event.given()), event.number(), event.product());
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        exposures.removeDose(event.dose());
    }

    @EventHandler
    void on(PersonForgotten event) {
        exposures.forget(event.person());
    }

    @ResetHandler
    void forget() {
        exposures.clear();
    }

    private String municipality(PostalCode postalCode) {
        return residences.municipalityOf(postalCode).map(Nis5::value).orElse(Area.UNKNOWN);
    }

    private static Personal<PartialDate> monthOf(Personal<PartialDate> birthDate) {
        return birthDate
                .value()
                .map(date -> Personal.of(birthDate.owner(), AgeAtDose.monthOf(date)))
                .orElse(birthDate);
    }

    private static String letter(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
            case UNKNOWN -> "X";
        };
    }
}
