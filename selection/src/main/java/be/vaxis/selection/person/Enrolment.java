package be.vaxis.selection.person;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.EnrolmentResult;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enrols people by the thousand: one transaction, one append for the whole list.
 *
 * <p>The index gives the same INSZ the same person, and a person who has a code keeps it; so a list that was cut off by a
 * crash is simply sent again.
 */
@Component
class Enrolment {

    private final Repository<Person> people;
    private final PersonIndex index;
    private final Digests digests;
    private final CodeDraw codes;
    private final MetPeople met;

    Enrolment(Repository<Person> people, PersonIndex index, Digests digests, CodeDraw codes, MetPeople met) {
        this.people = people;
        this.index = index;
        this.digests = digests;
        this.codes = codes;
        this.met = met;
    }

    @CommandHandler
    EnrolmentResult handle(EnrolPeople command) {
        Map<PersonId, Enrollee> inOrder = identify(command);
        Map<PersonId, Boolean> due = met.enrol(inOrder.keySet());
        inOrder.keySet().retainAll(due.keySet());
        inOrder.forEach((id, enrollee) -> enrol(enrolment(id, enrollee, codes.draw()), due.getOrDefault(id, true)));
        return new EnrolmentResult(due.size(), command.people().size() - due.size());
    }

    /** In the order of the ids, so that two overlapping lists do not wait for each other in a circle. */
    private Map<PersonId, Enrollee> identify(EnrolPeople command) {
        var ids = index.enrolAll(command.people().stream().map(Enrollee::insz).toList());
        Map<PersonId, Enrollee> inOrder = new TreeMap<>(Comparator.comparing(PersonId::value));
        command.people().forEach(enrollee -> inOrder.put(ids.get(enrollee.insz()), enrollee));
        return inOrder;
    }

    private void enrol(PersonEnrolled enrolment, boolean hasHistory) {
        if (hasHistory) {
            people.load(enrolment.person().toString()).execute(person -> person.enrol(enrolment));
            return;
        }
        try {
            people.newInstance(() -> Person.enrolled(enrolment));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonEnrolled enrolment(PersonId id, Enrollee who, VaccinationCode code) {
        return new PersonEnrolled(
                id,
                digests.of(code),
                Personal.of(id, code),
                Personal.of(id, who.insz()),
                Personal.of(id, who.name()),
                Personal.of(id, who.birthDate()),
                who.sex(),
                who.address().postalCode(),
                Personal.of(id, who.address()),
                Personal.of(id, who.contact()),
                who.language(),
                who.gmdHolder(),
                sealed(id, who.collectivity()),
                sealed(id, who.careProfession()));
    }

    private static @Nullable Personal<String> sealed(PersonId id, @Nullable String value) {
        return value == null ? null : Personal.of(id, value);
    }
}
