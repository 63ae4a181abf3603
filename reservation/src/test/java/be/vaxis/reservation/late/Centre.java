package be.vaxis.reservation.late;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.at;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.agenda.Agenda;
import be.vaxis.reservation.agenda.AgendaSlot;
import be.vaxis.reservation.agenda.FreeDay;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.BookingRoom;
import be.vaxis.reservation.booking.Keepers;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.directory.DirectoryInMemory;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.CountsInMemory;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.LineDayRoom;
import be.vaxis.reservation.lineday.Place;
import be.vaxis.reservation.lineday.Purpose;
import be.vaxis.reservation.planning.PlanChecks;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Flanders Expo with two lines, on the first of May at noon, on an event store in memory. */
class Centre implements AutoCloseable {

    static final LateReason HEATING = new LateReason("The heating broke down.");

    final Map<CodeDigest, Terms> codes = new HashMap<>();
    final CountsInMemory counts = new CountsInMemory();
    final Keepers keepers = new Keepers();
    final Set<CodeDigest> secured = new HashSet<>();
    final List<Object> events = new ArrayList<>();

    private final Map<String, Integer> versions = new HashMap<>();
    private final Configuration axon;
    private final LateChanges changes;

    Centre() {
        var clock = at("2021-05-01T10:00:00Z");
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(it -> new InMemoryEventStorageEngine());
        LineDayRoom.furnish(configurer, counts);
        BookingRoom.furnish(configurer);
        configurer.registerCommandHandler(it -> {
            var lineDays = LineDayRoom.lateLineDays(it, counts, clock);
            var bookings = BookingRoom.relocations(it, codes, keepers, clock);
            return new LateDesk(
                    new PlanChecks(new DirectoryInMemory()),
                    new Foresight(lineDays, bookings, centre -> secured, agenda(), clock),
                    lineDays,
                    bookings);
        });
        axon = configurer.start();
        axon.eventBus().subscribe(messages -> messages.forEach(message -> events.add(message.getPayload())));
        changes = new LateChanges(axon.commandGateway());
    }

    void plan(int line, LocalDate date, LocalTime slot, int places) {
        plan(line, date, Capacity.of(15, Map.of(slot, places)));
    }

    void plan(int line, LocalDate date, Capacity capacity) {
        var day = new LineDayId(GENT_EXPO, line, date);
        counts.plan(day, capacity);
        happened("LineDay", day.toString(), new CapacityPlanned(day, capacity));
    }

    /** Somebody books these places, one after the other. */
    void book(CodeDigest who, Terms terms, Place... places) {
        codes.put(who, terms);
        var appointments = new ArrayList<Appointment>();
        for (var place : places) {
            hold(who, place);
            appointments.add(new Appointment(appointments.size() + 1, place.lineDay(), place.slot()));
        }
        var booking = new BookingId(who);
        happened("Booking", booking.toString(), new Booked(booking, appointments));
    }

    /** Takes a place without any booking, as somebody does who is still deciding. */
    void hold(CodeDigest who, Place place) {
        counts.takeOne(place);
        happened(
                "LineDay",
                place.lineDay().toString(),
                new SlotBooked(place.lineDay(), place.slot(), who, counts.takenAt(place)));
    }

    /** Keeps these places while they decide. */
    void keep(CodeDigest who, Place... places) {
        for (var place : places) {
            hold(Keepers.nameOf(who), place);
        }
        happened("Booking", new BookingId(who).toString(), keepers.keep(who, List.of(places)));
    }

    Consequences preview(Day... days) {
        return changes.preview(GENT_EXPO, IsoWeek.of(days[0].date()), List.of(days));
    }

    Consequences carryOut(String seen, Day... days) {
        events.clear();
        return changes.carryOut(GENT_EXPO, IsoWeek.of(days[0].date()), List.of(days), HEATING, "lotte", seen);
    }

    void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    static Place place(int line, LocalDate date, LocalTime slot) {
        return new Place(new LineDayId(GENT_EXPO, line, date), slot);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private void happened(String type, String id, Object event) {
        int version = versions.merge(id, 1, Integer::sum) - 1;
        axon.eventStore().publish(new GenericDomainEventMessage<>(type, id, version, event));
    }

    private Agenda agenda() {
        return new Agenda() {
            @Override
            public List<AgendaSlot> slots(CentreId centre, LocalDate first, LocalDate last) {
                return counts.slots().stream()
                        .filter(slot ->
                                !slot.date().isBefore(first) && !slot.date().isAfter(last))
                        .toList();
            }

            @Override
            public List<FreeDay> freeDays(CentreId centre, LocalDate first, LocalDate last, Purpose purpose) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
