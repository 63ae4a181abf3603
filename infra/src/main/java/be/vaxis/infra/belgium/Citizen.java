package be.vaxis.infra.belgium;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who might live in Belgium and does not exist. Prints as a number only.
 *
 * <p>Dutch: <i>burger</i>. Source: the fields of the code database, and what the selection asks of its sources.
 *
 * @param index from 0, the place in the run
 * @param birthDate as the register knows it; the INSZ may say something else
 * @param gmdHolder the GP who keeps the global medical record, or null
 * @param care what makes this person a care provider, or null
 * @param collectivity the id of the {@link Collectivity} where this person lives, or null
 */
public record Citizen(
        long index,
        Insz insz,
        PersonName name,
        PartialDate birthDate,
        Sex sex,
        PostalCode postalCode,
        Address address,
        Language language,
        Contact contact,
        @Nullable RizivNumber gmdHolder,
        @Nullable CareProvider care,
        @Nullable String collectivity) {

    @Override
    public String toString() {
        return "citizen:" + index;
    }
}
