package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static java.util.stream.Collectors.toSet;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.Claim;
import be.vaxis.reservation.lineday.CountsInMemory;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.LineDayRoom;
import be.vaxis.reservation.lineday.LineDays;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The booking engine with its real aggregates, on an event store in memory. */
class Engine implements AutoCloseable {

    final Map<CodeDigest, Terms> codes;
    final CountsInMemory counts;
    final HoldsInMemory holds;
    final List<Object> events = new CopyOnWriteArrayList<>();
    final AtomicInteger tries = new AtomicInteger();
    volatile Instant now;

    private final EventStorageEngine stored;
    private final CodesInMemory terms;
    private final Configuration axon;
    private final ScheduledExecutorService retries = Executors.newScheduledThreadPool(2);
    private final CommandGateway commands;

    Engine(Instant now) {
        this(now, new StoredInMemory(), new CodesInMemory(new HashMap<>()), new CountsInMemory(), new HoldsInMemory());
    }

    /** Another process over the same database; it remembers for itself. */
    Engine beside() {
        return new Engine(now, stored, terms, counts, holds);
    }

    private Engine(
            Instant now, EventStorageEngine stored, CodesInMemory terms, CountsInMemory counts, HoldsInMemory holds) {
        this.now = now;
        this.stored = stored;
        this.codes = terms.codes();
        this.counts = counts;
        this.holds = holds;
        this.terms = terms;
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(it -> stored)
                .registerComponent(Clock.class, it -> clock())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Booking.class));
        LineDayRoom.furnish(configurer, counts);
        configurer
                .registerComponent(Bookings.class, it -> new Bookings(it.repository(Booking.class), terms, clock()))
                .registerComponent(PlaceDesk.class, this::placeDesk)
                .registerComponent(
                        HoldDesk.class,
                        it -> new HoldDesk(it.getComponent(Bookings.class), it.getComponent(PlaceDesk.class), clock()))
                .registerComponent(OneBookingEach.class, it -> new OneBookingEach(it.eventStore(), terms, clock()))
                .registerComponent(
                        BookingDesk.class,
                        it -> new BookingDesk(
                                it.getComponent(Bookings.class),
                                it.getComponent(PlaceDesk.class),
                                it.getComponent(OneBookingEach.class)))
                .registerComponent(
                        GivingBackDesk.class,
                        it -> new GivingBackDesk(
                                it.getComponent(Bookings.class),
                                it.getComponent(PlaceDesk.class),
                                it.getComponent(HoldDesk.class),
                                terms,
                                it.getComponent(OneBookingEach.class),
                                clock()))
                .registerComponent(
                        HomeDesk.class,
                        it -> new HomeDesk(
                                it.getComponent(Bookings.class), it.getComponent(GivingBackDesk.class), terms))
                .registerCommandHandler(it -> new Desk(LineDayRoom.lineDays(it, counts, clock())))
                .registerCommandHandler(it -> it.getComponent(HomeDesk.class))
                .registerCommandHandler(it ->
                        new SuccessionDesk(it.getComponent(Bookings.class), it.getComponent(PlaceDesk.class), clock()))
                .registerCommandHandler(it -> it.getComponent(BookingDesk.class))
                .registerCommandHandler(this::togetherDesk)
                .registerCommandHandler(it -> it.getComponent(HoldDesk.class))
                .registerCommandHandler(it -> it.getComponent(GivingBackDesk.class))
                .registerCommandHandler(it -> new AgencyDesk(
                        it.getComponent(Bookings.class),
                        it.getComponent(BookingDesk.class),
                        it.getComponent(GivingBackDesk.class),
                        it.getComponent(HomeDesk.class)));
        axon = configurer.start();
        axon.commandBus().registerHandlerInterceptor((unit, chain) -> {
            tries.incrementAndGet();
            return chain.proceed();
        });
        commands = DefaultCommandGateway.builder()
                .commandBus(axon.commandBus())
                .retryScheduler(IntervalRetryScheduler.builder()
                        .retryExecutor(retries)
                        .retryInterval(1)
                        .maxRetryCount(40)
                        .nonTransientFailurePredicate(
                                failure -> failure instanceof Rejection) // asked of causes as well
                        .build())
                .build();
        axon.eventBus().subscribe(messages -> messages.forEach(message -> events.add(message.getPayload())));
    }

    <T> T send(Object command) {
        return commands.sendAndWait(command);
    }

    /** As one group; whom it leaves over is not in the answer. */
    Map<BookingId, Decided> together(List<BookAppointments> all) {
        var answer = new FutureCallback<BookTogether, Map<BookingId, Decided>>();
        axon.commandBus().dispatch(asCommandMessage(new BookTogether(all)), answer);
        var result = answer.getResult();
        return result.isExceptional() ? Map.of() : result.getPayload();
    }

    /** Where people wait who ask at the same time. */
    BookingQueue queue() {
        return new BookingQueue(axon.commandBus(), commands);
    }

    /** Gent Expo has so many places at nine and at ten on that day. */
    void plan(int line, LocalDate date, int places) {
        now = EARLY_APRIL.minusSeconds(86_400L * 60);
        send(new PlanCapacity(
                new LineDayId(GENT_EXPO, line, date), Capacity.of(15, Map.of(NINE, places, TEN, places))));
    }

    /** As a planner does. */
    record PlanDays(SortedMap<LineDayId, Capacity> plans) {}

    /** As a hand-over does for one booking, at one moment. */
    record Secure(BookingId booking, Moment moment) {}

    /** Stands for the planner's desk, and that of a hand-over. */
    private record Desk(LineDays lineDays) {

        @CommandHandler
        Place handle(Secure command) {
            var holder = command.booking().successor();
            var places = lineDays.leastLoaded(List.of(command.moment()), holder, Purpose.MOVE);
            lineDays.exchange(Claim.of(holder, places, Purpose.MOVE), List.of());
            return places.getFirst();
        }

        @CommandHandler
        void handle(PlanDays command) throws Exception {
            lineDays.plan(command.plans());
        }
    }

    /** Forgets what happened so far, not what came of it. */
    void listenFromHere() {
        events.clear();
    }

    @Override
    public void close() {
        axon.shutdown();
        retries.shutdownNow();
    }

    private TogetherDesk togetherDesk(Configuration axon) {
        return new TogetherDesk(
                axon.getComponent(Bookings.class),
                ids -> ids.stream()
                        .filter(id ->
                                axon.eventStore().lastSequenceNumberFor(id).isPresent())
                        .collect(toSet()),
                LineDayRoom.lineDays(axon, counts, clock()),
                holds,
                clock());
    }

    private PlaceDesk placeDesk(Configuration axon) {
        var lineDays = LineDayRoom.lineDays(axon, counts, clock());
        return new PlaceDesk(lineDays, holds, new HoldsEnd(holds, axon.commandGateway(), clock()), clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
