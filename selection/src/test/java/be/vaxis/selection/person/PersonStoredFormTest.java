package be.vaxis.selection.person;

import static be.vaxis.selection.SelectionFixtures.*;
import static be.vaxis.selection.StoredForms.assertStoredAs;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.selection.person.PersonCommand.DeactivationCause;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import be.vaxis.selection.person.PersonEvent.CodeDeactivated;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import be.vaxis.selection.person.PersonEvent.VaccinationNoted;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonStoredFormTest {

    @Test
    void every_event_keeps_its_stored_form() throws IOException {
        assertStoredAs("selection.person.PersonEnrolled.1", ANNA_ENROLLED);
        assertStoredAs("selection.person.CodeActivated.1", ANNA_ACTIVATED);
        assertStoredAs(
                "selection.person.CodeDeactivated.1",
                new CodeDeactivated(ANNA, ANNAS_DIGEST, DeactivationCause.DECLINED, NOW));
        assertStoredAs(
                "selection.person.VaccinationNoted.1",
                new VaccinationNoted(
                        ANNA,
                        VaccinationStatus.FIRST_DOSE_SECOND_NEEDED,
                        LocalDate.parse("2021-03-22"),
                        LocalDate.parse("2021-04-12")));
        assertStoredAs(
                "selection.person.PersonForgotten.1",
                new PersonForgotten(ANNA, ANNAS_DIGEST, ForgettingCause.REQUEST_GRANTED, NOW));
    }
}
