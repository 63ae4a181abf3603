package be.vaxis.contract.selection;

import be.vaxis.contract.ContractEvent;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the code database tells: who exists, and whose code may be used. Never why somebody was selected. */
public sealed interface SelectionEvent extends ContractEvent {

    PersonId person();

    @Override
    default String key() {
        return person().toString();
    }

    /**
     * A person is known and has a code, not activated. Everyone has one, so it says nothing about health.
     *
     * @param gmdHolder the GP who keeps the person's global medical record, where there is one
     */
    record PersonEnrolled(
            PersonId person,
            CodeDigest code,
            Personal<Insz> insz,
            Personal<PersonName> name,
            Personal<PartialDate> birthDate,
            Sex sex,
            PostalCode postalCode,
            Personal<Address> address,
            Personal<Contact> contact,
            Language language,
            @Nullable RizivNumber gmdHolder)
            implements SelectionEvent {}

    /**
     * The code may be used to book.
     *
     * @param doses how many doses have to be booked together, 1 or 2
     * @param minimalIntervalDays between the two doses; 0 with one dose
     * @param maximalIntervalDays between the two doses; 0 with one dose
     * @param from first day on which the first dose may be given
     * @param until last day on which the first dose may be given
     */
    record CodeActivated(
            PersonId person,
            CodeDigest code,
            Personal<VaccinationCode> plainCode,
            PostalCode postalCode,
            int doses,
            int minimalIntervalDays,
            int maximalIntervalDays,
            LocalDate from,
            LocalDate until)
            implements SelectionEvent {}

    /** The code may no longer be used; what was booked with it falls free. */
    record CodeDeactivated(PersonId person, CodeDigest code) implements SelectionEvent {}

    /** The key of the person has been shredded; whoever keeps rows about them scrubs these. */
    record PersonForgotten(PersonId person, CodeDigest code) implements SelectionEvent {}
}
