package be.vaxis.registration.trace;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Vaccine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose that was looked for, and who got it.
 *
 * @param insz shredded once the person is forgotten
 * @param name null when our copy does not know the person
 * @param gmdHolder the GP who keeps the person's global medical record, where there is one
 * @param vaccine as it is on record now
 * @param formerly whether it was on record under what is asked for before it was corrected, and no longer is
 */
public record TracedDose(
        DoseId dose,
        PersonId person,
        Personal<Insz> insz,
        @Nullable Personal<PersonName> name,
        @Nullable PostalCode postalCode,
        @Nullable RizivNumber gmdHolder,
        Vaccine vaccine,
        LocalDate given,
        Place place,
        boolean formerly) {}
