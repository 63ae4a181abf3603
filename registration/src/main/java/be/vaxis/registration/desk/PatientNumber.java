package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which number a patient was named.
 *
 * <p>Dutch: <i>identificatie van de patiënt</i>. Source: process 4, Registration.
 */
public sealed interface PatientNumber {

    Optional<PersonId> find(PersonIndex index);

    /** The person with this number, new when it was never met before. */
    PersonId enrol(PersonIndex index);

    /** The number by which somebody is known while nobody knows an INSZ of theirs; null for anybody else. */
    default @Nullable OtherNumber provisional(PersonIndex index) {
        return null;
    }

    /** Of the national register, or a BIS number. */
    record InRegister(Insz insz) implements PatientNumber {

        @Override
        public Optional<PersonId> find(PersonIndex index) {
            return index.find(insz);
        }

        @Override
        public PersonId enrol(PersonIndex index) {
            return index.enrol(insz);
        }
    }

    /** Of somebody whose INSZ is not known: a provisional identity. */
    record Elsewhere(OtherNumber number) implements PatientNumber {

        @Override
        public Optional<PersonId> find(PersonIndex index) {
            return index.find(number);
        }

        @Override
        public PersonId enrol(PersonIndex index) {
            return index.enrol(number);
        }

        @Override
        public @Nullable OtherNumber provisional(PersonIndex index) {
            return index.inszOf(number).isPresent() ? null : number;
        }
    }
}
