package be.vaxis.registration.vaccinations;

import be.vaxis.contract.registration.Holding;

/** That others hear once more what they were told. Nothing happened to the person, so it is none of {@link VaccinationsEvent}. */
public sealed interface ToldAgainEvent {

    /** @param holding what they should hold now, by the schedule of the day on which this was decided */
    record ToldAgain(VaccinationsId vaccinations, Holding holding) implements ToldAgainEvent {}
}
