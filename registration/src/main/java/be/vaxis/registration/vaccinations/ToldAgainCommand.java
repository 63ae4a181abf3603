package be.vaxis.registration.vaccinations;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks that others hear once more what they were told; one person at a time, and never with other commands in one step. */
public sealed interface ToldAgainCommand {

    /** Tells others all that they should hold of the person. */
    record TellAgain(@TargetAggregateIdentifier VaccinationsId vaccinations) implements ToldAgainCommand {}
}
