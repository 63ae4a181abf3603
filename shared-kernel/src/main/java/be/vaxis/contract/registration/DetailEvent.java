package be.vaxis.contract.registration;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register of doses tells of a dose beside {@link RegistrationEvent}, only to fill in a report of a side effect;
 * sealed, so that on its way and at rest it is readable for nobody, and ends with the key of the person.
 */
public sealed interface DetailEvent extends ContractEvent {

    PersonId person();

    @Override
    default String key() {
        return person().toString();
    }

    /**
     * A dose was registered or corrected, and is shared. What is told later of a dose stands in the place of what was told
     * before, but for a reaction, of which a correction says nothing.
     *
     * @param reaction our word for what was seen at once, such as {@code FEVER}; null when nothing was told of any
     */
    record DoseDetailed(
            PersonId person,
            UUID dose,
            Personal<DoseDetails> details,
            @Nullable Personal<String> reaction) implements DetailEvent {}

    /**
     * What tells one dose from another of the same product and day.
     *
     * @param lot as printed on the vial
     * @param unit the vaccine identification number, where the vial has one
     * @param place what kind of place: {@code CENTRE}, {@code RIZIV}, {@code KBO}, or another country
     */
    record DoseDetails(String lot, @Nullable String unit, String place) {}
}
