package be.vaxis.selection.person;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a register tells about somebody who is to have a code.
 *
 * <p>The postal code of residence is that of the address: it decides which centre is competent, and is never declared
 * by the person.
 *
 * <p>Dutch: <i>in te schrijven persoon</i>. Source: national register, process 1, Selection.
 *
 * @param gmdHolder the GP who keeps the person's global medical record
 * @param collectivity the care home, prison or other collectivity in which the person lives or works, by its number
 * @param careProfession of a care provider, in the words of Cobrha
 */
public record Enrollee(
        Insz insz,
        PersonName name,
        PartialDate birthDate,
        Sex sex,
        Address address,
        Contact contact,
        Language language,
        @Nullable RizivNumber gmdHolder,
        @Nullable String collectivity,
        @Nullable String careProfession) {

    @Override
    public String toString() {
        return "enrollee:***";
    }
}
