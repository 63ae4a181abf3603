package be.vaxis.infra.testing;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Enrols people about whom a test needs to know no more than who they are. */
public final class Crowds {

    private final CommandGateway commands;
    private final PersonIndex people;

    Crowds(CommandGateway commands, PersonIndex people) {
        this.commands = commands;
        this.people = people;
    }

    /** So many at once, whom no other test has met. */
    public List<PersonId> enrol(int count) {
        List<Enrollee> list = Stream.generate(() -> People.woman("Peeters", "Anna"))
                .limit(count)
                .toList();
        commands.sendAndWait(new EnrolPeople(list));
        return list.stream().map(one -> people.find(one.insz()).orElseThrow()).toList();
    }
}
