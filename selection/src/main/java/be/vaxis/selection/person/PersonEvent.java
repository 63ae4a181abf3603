package be.vaxis.selection.person;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.selection.person.PersonCommand.DeactivationCause;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to one person in the code database. */
public sealed interface PersonEvent {

    PersonId person();

    /** The person has a code, not activated. Everyone gets one, so it says nothing about health. */
    record PersonEnrolled(
            PersonId person,
            CodeDigest code,
            Personal<VaccinationCode> plainCode,
            Personal<Insz> insz,
            Personal<PersonName> name,
            Personal<PartialDate> birthDate,
            Sex sex,
            PostalCode postalCode,
            Personal<Address> address,
            Personal<Contact> contact,
            Language language,
            @Nullable RizivNumber gmdHolder,
            @Nullable Personal<String> collectivity,
            @Nullable Personal<String> careProfession)
            implements PersonEvent {}

    /**
     * The person may book.
     *
     * @param firstSource who was the first ever to select this person; a later source is not kept
     */
    record CodeActivated(
            PersonId person,
            CodeDigest code,
            Personal<VaccinationCode> plainCode,
            PostalCode postalCode,
            SelectionSource firstSource,
            CodeTerms terms,
            Instant at)
            implements PersonEvent {}

    record CodeDeactivated(PersonId person, CodeDigest code, DeactivationCause cause, Instant at)
            implements PersonEvent {}

    /** Status and window for a second dose, as the register of doses has them now. */
    record VaccinationNoted(
            PersonId person,
            VaccinationStatus status,
            @Nullable LocalDate secondFrom,
            @Nullable LocalDate secondUntil) implements PersonEvent {}

    /** The key of the person is to be destroyed; this event stays and tells nothing about who it was. */
    record PersonForgotten(PersonId person, CodeDigest code, ForgettingCause cause, Instant at)
            implements PersonEvent {}
}
