package be.vaxis.registration.proof;

import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.dose.ToldNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose as another country certifies it. Personal: it prints nothing of what it says, and is kept only in the record of
 * whoever was found to be its holder.
 *
 * <p>Dutch: <i>vaccinatie in het buitenland</i>. Source: process 4, Registration; EU DCC schema 1.3, {@code nam}, {@code
 * dob}, {@code v}.
 *
 * @param certificate its unique identifier ({@code ci})
 * @param holder first name and name, as they are written there
 * @param born null when it is not said
 * @param product the medicinal product ({@code mp}), such as {@code EU/1/20/1528}
 * @param number of the dose, and of how many
 * @param country two letters of ISO 3166
 */
public record ProvenDose(
        String certificate,
        String holder,
        @Nullable PartialDate born,
        String product,
        ToldNumber number,
        LocalDate given,
        String country) {

    @Override
    public String toString() {
        return "provenDose:***";
    }
}
