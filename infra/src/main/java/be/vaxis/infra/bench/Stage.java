package be.vaxis.infra.bench;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.SelectionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;

/**
 * Sets the stage from inside the process under load, by commands only: centres, capacity, people, active codes. Then
 * writes down who holds which code, which nobody outside could know, and so says that it is ready.
 */
final class Stage implements ApplicationRunner {

    private final CommandGateway commands;
    private final PersonIndex index;
    private final ContextStores stores;
    private final Environment settings;

    Stage(CommandGateway commands, PersonIndex index, ContextStores stores, Environment settings) {
        this.commands = commands;
        this.index = index;
        this.stores = stores;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        int people = settings.getRequiredProperty("bench.people", Integer.class);
        Plan.carryOut(commands);
        Map<PersonId, Integer> numbers = new HashMap<>();
        for (int from = 0; from < people; from += EnrolPeople.MOST) {
            enrol(Crowd.people(from, Math.min(people, from + EnrolPeople.MOST)), from, numbers);
        }
        write(codes(numbers));
    }

    private void enrol(List<Enrollee> batch, int from, Map<PersonId, Integer> numbers) {
        commands.sendAndWait(new EnrolPeople(batch));
        var ids = index.enrolAll(batch.stream().map(Enrollee::insz).toList());
        List<PersonId> hot = new ArrayList<>();
        List<PersonId> others = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            PersonId person = ids.get(batch.get(i).insz());
            numbers.put(person, from + i);
            (from + i < Scene.HOT_PEOPLE ? hot : others).add(person);
        }
        LocalDate first = Scene.firstDoses(Scene.today());
        LocalDate last = first.plusDays(Scene.DAYS);
        select(hot, new CodeTerms(1, 0, 0, first, last));
        select(others, new CodeTerms(2, Scene.MINIMAL_INTERVAL_DAYS, Scene.MAXIMAL_INTERVAL_DAYS, first, last));
    }

    private void select(List<PersonId> people, CodeTerms terms) {
        for (int from = 0; from < people.size(); from += SelectPeople.MOST) {
            commands.sendAndWait(new SelectPeople(
                    people.subList(from, Math.min(people.size(), from + SelectPeople.MOST)),
                    SelectionSource.NATIONAL_REGISTER,
                    terms));
        }
    }

    private List<Holder> codes(Map<PersonId, Integer> numbers) throws InterruptedException {
        List<Holder> holders = new ArrayList<>();
        try (var events = stores.of(Context.SELECTION).eventStream().openStream(null)) {
            while (holders.size() < numbers.size()) {
                if (events.nextAvailable().getPayload() instanceof CodeActivated active) {
                    active.plainCode()
                            .value()
                            .ifPresent(code -> holders.add(new Holder(
                                    Objects.requireNonNull(numbers.get(active.person())),
                                    code.printed(),
                                    active.code())));
                }
            }
        }
        return holders;
    }

    private void write(List<Holder> holders) throws IOException {
        Path ready = Path.of(settings.getRequiredProperty("bench.ready"));
        Path unfinished = Path.of(ready + ".part");
        List<String> lines = new ArrayList<>();
        holders.forEach(holder -> lines.add(holder.line()));
        Files.write(unfinished, lines);
        Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
    }
}
