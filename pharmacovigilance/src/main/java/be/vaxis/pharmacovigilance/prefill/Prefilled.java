package be.vaxis.pharmacovigilance.prefill;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a report is filled in with, readable. Prints as the person’s id only.
 *
 * <p>Dutch: <i>vooraf ingevulde gegevens</i>. Source: process 9, Pharmacovigilance.
 *
 * @param doses the earliest first
 */
public record Prefilled(
        PersonId person,
        Optional<Insz> insz,
        Optional<PersonName> name,
        Optional<PartialDate> birthDate,
        Sex sex,
        Optional<Address> address,
        Optional<Contact> contact,
        List<KnownDose> doses) {

    /** Below it somebody is a minor. */
    public static final int OF_AGE = 18;

    public Prefilled {
        doses = List.copyOf(doses);
    }

    /** In completed years; empty when no year of birth is known. */
    public Optional<Integer> ageOn(LocalDate day) {
        return birthDate.map(birth -> birth.ageOn(day));
    }

    public Optional<KnownDose> dose(UUID id) {
        return doses.stream().filter(dose -> dose.dose().equals(id)).findFirst();
    }

    /**
     * Whether a citizen may report for somebody else: no register of guardians or mandates is known to this system, so only
     * for a minor who lives at the same address. For all others a care provider can.
     */
    public boolean isWardOf(Prefilled citizen, LocalDate today) {
        boolean minor =
                birthDate.map(birth -> birth.oldestAgeOn(today) < OF_AGE).orElse(false);
        boolean adult = citizen.ageOn(today).map(age -> age >= OF_AGE).orElse(false);
        return minor && adult && address.isPresent() && address.equals(citizen.address);
    }

    @Override
    public String toString() {
        return "prefilled:" + person;
    }
}
