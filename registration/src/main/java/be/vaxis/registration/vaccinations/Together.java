package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Decides on many vaccinations within the command of who asks, so that all of it is one append.
 *
 * <p>They are decided in the order in which they were told; several may be about one person. One that is refused leaves
 * nothing behind, as a refusal comes before anything is applied. People are locked in the order of their ids, so that two
 * such groups do not wait for each other in a circle.
 */
@Component
public class Together {

    private final Repository<Vaccinations> people;
    private final Histories histories;
    private final Clock clock;
    private final Products products;

    Together(Repository<Vaccinations> people, Histories histories, Clock clock, Products products) {
        this.people = people;
        this.histories = histories;
        this.clock = clock;
        this.products = products;
    }

    /** One answer for each, in the same order. Takes part in the unit of work of the caller, who must have one. */
    public List<Decided> decide(List<VaccinationsCommand> commands) {
        Map<String, Aggregate<Vaccinations>> opened = new TreeMap<>();
        List<String> ids = commands.stream()
                .map(command -> command.vaccinations().toString())
                .distinct()
                .sorted()
                .toList();
        histories.begun(ids);
        ids.forEach(id -> opened.put(id, open(id)));
        return commands.stream()
                .map(command -> decide(
                        command,
                        Objects.requireNonNull(opened.get(command.vaccinations().toString()))))
                .toList();
    }

    private Aggregate<Vaccinations> open(String id) {
        try {
            return people.loadOrCreate(id, Vaccinations::new);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("Vaccinations cannot be opened", failed);
        }
    }

    private Decided decide(VaccinationsCommand command, Aggregate<Vaccinations> person) {
        try {
            return person.invoke(vaccinations -> decide(command, vaccinations));
        } catch (Rejection refused) {
            return new Decided.Refused(refused);
        }
    }

    private Decided decide(VaccinationsCommand command, Vaccinations person) {
        return switch (command) {
            case RegisterDose dose -> new Decided.Counted(person.handle(dose, clock, products));
            case RegisterToldDose dose -> new Decided.Counted(person.handle(dose, clock, products));
            case KeepImmunization words -> new Decided.Kept(person.handle(words, clock, products));
            case ReviseImmunization words -> new Decided.Kept(person.handle(words, clock, products));
            case CorrectDose dose -> new Decided.Counted(person.handle(dose, clock, products));
            case WithdrawDose _, SettleSharing _ ->
                throw new IllegalArgumentException("A dose is taken back, and its sharing settled, alone");
        };
    }
}
