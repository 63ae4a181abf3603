package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The vaccinations of one person. */
public record VaccinationsId(PersonId person) {

    private static final String PREFIX = "vaccinations:";

    @JsonCreator
    public static VaccinationsId parse(String text) {
        return new VaccinationsId(new PersonId(UUID.fromString(text.substring(PREFIX.length()))));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + person.value();
    }
}
