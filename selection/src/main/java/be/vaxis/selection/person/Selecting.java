package be.vaxis.selection.person;

import be.vaxis.kernel.PersonId;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import java.time.Clock;
import java.util.Comparator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Activates codes by the hundred, in one transaction. */
@Component
class Selecting {

    private final Repository<Person> people;
    private final Clock clock;

    Selecting(Repository<Person> people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** How many codes were activated. */
    @CommandHandler
    Integer handle(SelectPeople command) {
        int activated = 0;
        for (PersonId id : command.people().stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList()) {
            boolean now = people.load(id.toString())
                    .invoke(person -> person.selectIfDue(command.source(), command.terms(), clock));
            if (now) {
                activated++;
            }
        }
        return activated;
    }
}
