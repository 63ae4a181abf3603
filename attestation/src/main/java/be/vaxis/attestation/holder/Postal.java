package be.vaxis.attestation.holder;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;

/** Where and in which language somebody gets a letter. Dutch: <i>postadres</i>. Source: code database, from the national register. */
public record Postal(PersonName name, Address address, Language language) {

    @Override
    public String toString() {
        return "postal:***";
    }
}
