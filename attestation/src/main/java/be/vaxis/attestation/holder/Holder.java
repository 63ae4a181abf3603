package be.vaxis.attestation.holder;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to whom an attestation can be made out, readable. Prints as the person's id only.
 *
 * <p>Dutch: <i>houder van het attest</i>. Source: process 7, Attestation.
 *
 * @param doses the earliest first
 */
public record Holder(
        PersonId person,
        Optional<Insz> insz,
        Optional<PersonName> name,
        Optional<PartialDate> birthDate,
        Sex sex,
        List<Dose> doses) {

    public Holder {
        doses = List.copyOf(doses);
    }

    @Override
    public String toString() {
        return "holder:" + person;
    }
}
