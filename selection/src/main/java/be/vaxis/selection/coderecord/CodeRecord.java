package be.vaxis.selection.coderecord;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the code database says about one person.
 *
 * @param name nothing when the person was only ever vaccinated and never enrolled
 * @param postalCode of residence; nothing in the same case
 * @param firstDose day of the first dose that counts; null before it
 * @param secondVaccine code of the product that was given second; null before it
 * @param secondFrom first day of the window for a second dose, when one is needed
 * @param secondUntil last day of that window
 */
public record CodeRecord(
        PersonId person,
        Optional<PersonName> name,
        Optional<String> postalCode,
        CodeUsage usage,
        VaccinationStatus vaccination,
        @Nullable LocalDate firstDose,
        @Nullable String secondVaccine,
        @Nullable LocalDate secondFrom,
        @Nullable LocalDate secondUntil) {

    @Override
    public String toString() {
        return "code record:***";
    }
}
