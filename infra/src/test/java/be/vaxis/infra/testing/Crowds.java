package be.vaxis.infra.testing;

import static org.awaitility.Awaitility.await;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.SelectionSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enrols people about whom a test needs to know little more than who they are. */
public final class Crowds {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final CommandGateway commands;
    private final PersonIndex people;
    private final JdbcClient sql;

    Crowds(CommandGateway commands, PersonIndex people, JdbcClient sql) {
        this.commands = commands;
        this.people = people;
        this.sql = sql;
    }

    /** So many at once, whom no other test has met. */
    public List<PersonId> enrol(int count) {
        List<Enrollee> list = Stream.generate(() -> People.woman("Peeters", "Anna"))
                .limit(count)
                .toList();
        commands.sendAndWait(new EnrolPeople(list));
        return list.stream().map(one -> people.find(one.insz()).orElseThrow()).toList();
    }

    /** Enrols somebody and selects them; they can book now. */
    public BookingId select(Enrollee somebody, CodeTerms terms) {
        commands.sendAndWait(new EnrolPeople(List.of(somebody)));
        var person = people.find(somebody.insz()).orElseThrow();
        commands.sendAndWait(new SelectPeople(List.of(person), SelectionSource.NATIONAL_REGISTER, terms));
        return await().atMost(SOON)
                .until(
                        () -> sql.sql("select code from bookable_code where person = ?")
                                .param(person.value())
                                .query((row, number) -> new BookingId(new CodeDigest(row.getString("code"))))
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
