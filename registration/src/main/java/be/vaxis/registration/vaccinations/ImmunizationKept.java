package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseId;

/**
 * The answer to {@link VaccinationsCommand.KeepImmunization} and {@link VaccinationsCommand.ReviseImmunization}.
 *
 * @param version of what was told, from 1
 * @param isNew false when just this was told before
 */
public record ImmunizationKept(DoseId dose, int version, boolean isNew) {}
