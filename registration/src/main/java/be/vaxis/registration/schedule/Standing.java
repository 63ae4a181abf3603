package be.vaxis.registration.schedule;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands after a number of doses.
 *
 * <p>Dutch: <i>vaccinatiestatus</i>. Source: process 1, Selection; process 5, Schedule.
 *
 * @param doses how many count
 * @param of how many make the series complete; 0 before the first
 * @param next when the next one may be given, while one is needed
 */
public record Standing(
        VaccinationStatus status,
        int doses,
        int of,
        @Nullable NextDose next) {

    public static final Standing NONE = new Standing(VaccinationStatus.NOT_VACCINATED, 0, 0, null);

    public boolean complete() {
        return status == VaccinationStatus.FULLY_VACCINATED;
    }
}
