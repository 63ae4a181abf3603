package be.vaxis.registration.patient;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person, as far as somebody who vaccinates needs to know them.
 *
 * <p>Dutch: <i>patiënt</i>. Source: process 4, Registration.
 *
 * @param gmdHolder the GP who keeps the global medical record, where there is one
 */
public record Patient(
        PersonId person,
        Personal<PersonName> name,
        Personal<PartialDate> birthDate,
        Sex sex,
        PostalCode postalCode,
        @Nullable RizivNumber gmdHolder) {}
