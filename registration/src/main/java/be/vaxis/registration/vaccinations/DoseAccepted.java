package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.schedule.Standing;

/**
 * The answer to {@link VaccinationsCommand.RegisterDose}.
 *
 * @param dose the id under which it is registered, which is the older one for a dose that was told twice
 * @param number in the series; 0 when it does not count
 * @param isNew false when it was registered before
 */
public record DoseAccepted(DoseId dose, int number, Standing standing, boolean isNew) {}
