package be.vaxis.selection.person;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What the code database can be asked to do for one person. Many at once: {@link BulkCommand}. */
public sealed interface PersonCommand {

    /**
     * Lets the person book. To be sent only by or for a source that does not vaccinate itself.
     *
     * <p>Refused with {@link AlreadyVaccinated} or {@link AlreadySelected}.
     */
    record ActivateCode(@TargetAggregateIdentifier PersonId person, SelectionSource source, CodeTerms terms)
            implements PersonCommand {}

    /** The code may no longer be used. Nothing happens when it could not be used anyway. */
    record DeactivateCode(@TargetAggregateIdentifier PersonId person, DeactivationCause cause)
            implements PersonCommand {}

    /** What the register of doses says about a person, known here or not yet. */
    record NoteVaccination(
            @TargetAggregateIdentifier PersonId person,
            VaccinationStatus status,
            @Nullable LocalDate secondFrom,
            @Nullable LocalDate secondUntil)
            implements PersonCommand {}

    /** Makes the person unreadable everywhere, for good. */
    record ForgetPerson(@TargetAggregateIdentifier PersonId person, ForgettingCause cause) implements PersonCommand {}

    /** Why a code is taken back. */
    enum DeactivationCause {
        /** Nothing is left to be given. */
        VACCINATED,
        /** The person does not want to be vaccinated. */
        DECLINED,
        /** Selected by mistake. */
        RECALLED,
        /** The person is forgotten. */
        FORGOTTEN
    }

    /** On what ground a person is made unreadable. */
    enum ForgettingCause {
        /** The term for which data may be kept is over. */
        RETENTION_OVER,
        /** The person asked for it and was found to be right. */
        REQUEST_GRANTED,
        /** The person should never have been in the database. */
        ENROLLED_BY_MISTAKE
    }
}
