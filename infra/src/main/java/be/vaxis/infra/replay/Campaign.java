package be.vaxis.infra.replay;

import be.vaxis.infra.belgium.Belgium;
import be.vaxis.infra.belgium.Citizen;
import be.vaxis.infra.belgium.ProgressBar;
import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.demo.Enrollees;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.vaccinations.Contested;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Everybody is enrolled, and then each day's doses are registered on the evening of that day. */
final class Campaign {

    private static final int BATCH = 500;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final RizivNumber PHYSICIAN = RizivNumber.parse("11234578004");
    private static final Map<String, String> PRODUCTS = Map.of(
            "Pfizer-BioNTech", "COMIRNATY",
            "Moderna", "SPIKEVAX",
            "AstraZeneca-Oxford", "VAXZEVRIA",
            "Johnson&Johnson", "JCOVDEN",
            "Other", "COVISHIELD");
    private static final Caller REGISTRAR =
            new Caller("replay", null, Set.of(), 500, null, null, null, "REPLAY", Set.of(Permission.REGISTER_DOSE));

    private final CommandGateway commands;
    private final DoseDesk desk;
    private final MovableClock clock;

    Campaign(CommandGateway commands, DoseDesk desk, MovableClock clock) {
        this.commands = commands;
        this.desk = desk;
        this.clock = clock;
    }

    private record Chosen(Cell cell, int person) {}

    void enrol(Belgium belgium, int known, ProgressBar bar) {
        belgium.citizens(0, known).gather(Gatherers.windowFixed(BATCH)).forEach(batch -> {
            commands.sendAndWait(
                    new EnrolPeople(batch.stream().map(Enrollees::of).toList()));
            bar.at(batch.getLast().index() + 1);
        });
        bar.done();
    }

    /** @return what could not be given to anybody, in words */
    List<String> vaccinate(
            SortedMap<Cell, Long> doses,
            Belgium belgium,
            Recipients recipients,
            ExecutorService clerks,
            ProgressBar bar)
            throws InterruptedException, ExecutionException {
        SortedMap<LocalDate, List<Chosen>> none = new TreeMap<>();
        List<String> left = new ArrayList<>();
        long done = 0;
        for (var day : doses.keySet().stream().map(Cell::date).distinct().toList()) {
            var chosen = none.computeIfAbsent(day, date -> new ArrayList<>());
            doses.subMap(new Cell(day, "", "", ""), new Cell(day.plusDays(1), "", "", ""))
                    .forEach((cell, count) -> choose(cell, count, recipients, chosen, left));
            chosen.forEach(one -> recipients.given(one.cell(), one.person()));
            register(chosen, belgium, day.atTime(EVENING).atZone(BRUSSELS).toInstant(), clerks);
            none.clear();
            done += chosen.size();
            bar.at(done);
        }
        bar.done();
        return left;
    }

    private static void choose(Cell cell, long count, Recipients recipients, List<Chosen> chosen, List<String> left) {
        for (long n = 0; n < count; n++) {
            var next = recipients.next(cell);
            if (next.isEmpty()) {
                left.add("%s %s %s %s: nobody is left for %d"
                        .formatted(cell.date(), cell.region(), cell.brand(), cell.letter(), count - n));
                return;
            }
            chosen.add(new Chosen(cell, next.getAsInt()));
        }
    }

    private void register(List<Chosen> chosen, Belgium belgium, Instant evening, ExecutorService clerks)
            throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (var one : chosen) {
            running.add(clerks.submit(() ->
                    clock.asOf(evening, () -> register(one.cell(), belgium.citizen(one.person())))));
        }
        for (var each : running) {
            each.get();
        }
    }

    /** Looks once more when the schedule speaks against it, and says that it was given all the same. */
    private void register(Cell cell, Citizen citizen) {
        try {
            desk.register(entry(cell, citizen, null), REGISTRAR);
        } catch (Contested refused) {
            desk.register(entry(cell, citizen, OverrideReason.GIVEN_ALL_THE_SAME), REGISTRAR);
        }
    }

    private static DoseEntry entry(Cell cell, Citizen citizen, @Nullable OverrideReason override) {
        var product = PRODUCTS.getOrDefault(cell.brand(), "COVISHIELD");
        var physician = citizen.gmdHolder() == null ? PHYSICIAN : citizen.gmdHolder();
        var lot = product.substring(0, 2) + "%tj".formatted(cell.date());
        return new DoseEntry(
                citizen.insz(),
                null,
                new Vaccine(product, new LotNumber(lot), null, null),
                cell.date(),
                new Place(Place.Kind.RIZIV, physician.value()),
                physician,
                null,
                null,
                Map.of(),
                override);
    }
}
