package be.vaxis.registration;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An index that knows Anna and Vera, and draws the same ids for others in every test. */
public final class KnownPeople implements PersonIndex {

    private final Map<Insz, PersonId> people = new HashMap<>(Map.of(
            RegistrationFixtures.ANNAS_INSZ, RegistrationFixtures.ANNA,
            RegistrationFixtures.VERAS_INSZ, RegistrationFixtures.VERA));
    private final Map<OtherNumber, PersonId> others = new HashMap<>();
    private final Map<OtherNumber, Insz> merged = new HashMap<>();

    @Override
    public Optional<PersonId> find(Insz insz) {
        return Optional.ofNullable(people.get(insz));
    }

    @Override
    public PersonId enrol(Insz insz) {
        return people.computeIfAbsent(insz, number -> new PersonId(new UUID(7, people.size())));
    }

    @Override
    public Optional<PersonId> find(OtherNumber number) {
        return Optional.ofNullable(others.get(number));
    }

    @Override
    public PersonId enrol(OtherNumber number) {
        return others.computeIfAbsent(number, other -> new PersonId(new UUID(8, others.size())));
    }

    @Override
    public Optional<Insz> inszOf(OtherNumber number) {
        return Optional.ofNullable(merged.get(number));
    }

    @Override
    public void merge(PersonId provisional, Insz insz) {
        PersonId person = enrol(insz);
        others.forEach((number, before) -> {
            if (before.equals(provisional)) {
                merged.put(number, insz);
            }
        });
        others.replaceAll((number, before) -> before.equals(provisional) ? person : before);
    }
}
