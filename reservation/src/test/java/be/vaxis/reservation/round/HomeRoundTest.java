package be.vaxis.reservation.round;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.ReservationFixtures;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.booking.MobileTeam;
import be.vaxis.reservation.directory.DirectoryInMemory;
import be.vaxis.reservation.home.HomeVisit;
import be.vaxis.reservation.home.HomeVisits;
import be.vaxis.reservation.round.RoundCommand.FindWay;
import be.vaxis.reservation.round.RoundCommand.LeaveRound;
import be.vaxis.reservation.round.RoundCommand.MarkVisit;
import be.vaxis.reservation.round.RoundCommand.MoveVisit;
import be.vaxis.reservation.round.RoundCommand.OrderVisits;
import be.vaxis.reservation.round.RoundCommand.PlanRounds;
import be.vaxis.reservation.round.RoundEvent.RoundPlanned;
import be.vaxis.reservation.round.RoundEvent.VisitLeft;
import be.vaxis.reservation.round.RoundEvent.VisitMarked;
import be.vaxis.reservation.round.RoundEvent.VisitsOrdered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeRoundTest {

    static final RoundId ROUND = new RoundId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    static final RoundId OTHER = new RoundId(UUID.fromString("33333333-3333-4333-8333-333333333333"));
    static final BookingId ANNAS = new BookingId(ANNA);
    static final BookingId BRAMS = new BookingId(BRAM);
    static final BookingId CARLS = new BookingId(new CodeDigest("carl"));
    static final Agency TEAM = new Agency(Party.CENTRE, null, "GENT-EXPO", "karim");
    static final RoundPlanned PLANNED =
            new RoundPlanned(ROUND, GENT_EXPO, SIXTH_OF_MAY, "Team 1", List.of(ANNAS, BRAMS, CARLS));

    final AggregateTestFixture<HomeRound> round = new AggregateTestFixture<>(HomeRound.class);
    final RoundVisitsInMemory parts = new RoundVisitsInMemory();
    final HomeVisits visits = mock();
    final MobileTeam bookings = mock();

    @BeforeEach
    void two_people_wait() throws Exception {
        round.registerAnnotatedCommandHandler(new RoundDesk(
                round.getRepository(),
                parts,
                visits,
                bookings,
                new DirectoryInMemory(),
                UUID::randomUUID,
                ReservationFixtures.at(EARLY_APRIL)));
        var anna = visit(ANNAS, "9000", "Veldstraat");
        var bram = visit(BRAMS, "9000", "Kouter");
        when(visits.open(any(), anyInt(), anyInt())).thenReturn(List.of(anna, bram));
        when(visits.open(ANNA)).thenReturn(Optional.of(anna));
        when(visits.open(BRAM)).thenReturn(Optional.of(bram));
        when(bookings.isAwaited(any(), any())).thenReturn(true);
        when(bookings.wasThere(any(), any())).thenReturn(true);
        when(bookings.wasNotThere(any(), any())).thenReturn(true);
    }

    @Test
    void who_waits_is_put_into_a_round_street_by_street() {
        round.givenNoPriorActivity()
                .when(plan(SIXTH_OF_MAY, "Team 1", 10))
                .expectEventsMatching(exactSequenceOf(messageWithPayload(
                        predicate(event -> event instanceof RoundPlanned planned
                                && planned.visits().equals(List.of(BRAMS, ANNAS))))));
    }

    @Test
    void who_is_in_another_round_or_is_awaited_no_more_is_left_out() throws Exception {
        parts.take(OTHER, GENT_EXPO, ANNA);
        when(bookings.isAwaited(BRAMS, GENT_EXPO)).thenReturn(false);

        var planned = round.givenNoPriorActivity().when(plan(SIXTH_OF_MAY, "Team 1", 10));

        planned.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void without_anybody_who_waits_there_is_no_round() {
        when(visits.open(any(), anyInt(), anyInt())).thenReturn(List.of());

        round.givenNoPriorActivity()
                .when(plan(SIXTH_OF_MAY, "Team 1", 10))
                .expectNoEvents()
                .expectException(NobodyWaits.class);
    }

    @Test
    void a_round_is_for_today_or_later_with_a_team_and_a_limit() {
        var today = LocalDate.parse("2021-04-06");

        for (var invalid : List.of(plan(today, " ", 1), plan(today, "Team 1", 0), plan(today, "Team 1", 61))) {
            round.givenNoPriorActivity().when(invalid).expectException(InvalidRound.class);
        }
        round.givenNoPriorActivity().when(plan(today.minusDays(1), "Team 1", 1)).expectException(RoundInThePast.class);
        round.givenNoPriorActivity().when(plan(today, "Team 1", 1)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_visit_is_moved_and_stops_at_the_ends() {
        round.given(PLANNED)
                .when(new MoveVisit(ROUND, BRAMS, -1))
                .expectEvents(new VisitsOrdered(ROUND, List.of(BRAMS, ANNAS, CARLS)));
        round.given(PLANNED).when(new MoveVisit(ROUND, ANNAS, -1)).expectNoEvents();
        round.given(PLANNED)
                .when(new MoveVisit(ROUND, ANNAS, 5))
                .expectEvents(new VisitsOrdered(ROUND, List.of(BRAMS, CARLS, ANNAS)));
    }

    @Test
    void an_order_names_every_visit_once() {
        round.given(PLANNED)
                .when(new OrderVisits(ROUND, List.of(CARLS, BRAMS, ANNAS)))
                .expectEvents(new VisitsOrdered(ROUND, List.of(CARLS, BRAMS, ANNAS)));
        round.given(PLANNED).when(new OrderVisits(ROUND, List.of(CARLS, BRAMS))).expectException(OrderStale.class);
        round.given(PLANNED)
                .when(new OrderVisits(ROUND, List.of(CARLS, BRAMS, BRAMS)))
                .expectException(OrderStale.class);
        round.given(PLANNED)
                .when(new OrderVisits(ROUND, List.of(CARLS, BRAMS, ANNAS, ANNAS)))
                .expectException(OrderStale.class);
    }

    @Test
    void the_way_is_found_again_past_those_who_are_still_to_be_visited() {
        round.given(PLANNED, new VisitMarked(ROUND, CARLS, Outcome.DONE, TEAM))
                .when(new FindWay(ROUND))
                .expectEvents(new VisitsOrdered(ROUND, List.of(CARLS, BRAMS, ANNAS)));
    }

    @Test
    void a_visit_is_done_once_and_a_mistake_is_put_right() {
        round.given(PLANNED)
                .when(new MarkVisit(ROUND, ANNAS, Outcome.DONE, TEAM))
                .expectEvents(new VisitMarked(ROUND, ANNAS, Outcome.DONE, TEAM));
        round.given(PLANNED, new VisitMarked(ROUND, ANNAS, Outcome.DONE, TEAM))
                .when(new MarkVisit(ROUND, ANNAS, Outcome.DONE, TEAM))
                .expectNoEvents();
        round.given(PLANNED, new VisitMarked(ROUND, ANNAS, Outcome.DONE, TEAM))
                .when(new MarkVisit(ROUND, ANNAS, Outcome.TO_VISIT, TEAM))
                .expectEvents(new VisitMarked(ROUND, ANNAS, Outcome.TO_VISIT, TEAM));
    }

    @Test
    void who_is_not_at_home_may_be_put_into_another_round_and_then_belongs_there() {
        parts.take(ROUND, GENT_EXPO, ANNA);
        round.given(PLANNED)
                .when(new MarkVisit(ROUND, ANNAS, Outcome.NOT_AT_HOME, TEAM))
                .expectEvents(new VisitMarked(ROUND, ANNAS, Outcome.NOT_AT_HOME, TEAM));
        assertThat(parts.take(OTHER, GENT_EXPO, ANNA)).isTrue();

        round.given(PLANNED, new VisitMarked(ROUND, ANNAS, Outcome.NOT_AT_HOME, TEAM))
                .when(new MarkVisit(ROUND, ANNAS, Outcome.TO_VISIT, TEAM))
                .expectNoEvents()
                .expectException(VisitElsewhere.class);
    }

    @Test
    void nobody_is_marked_who_withdrew_or_asked_anew_meanwhile() throws Exception {
        when(bookings.wasThere(any(), any())).thenReturn(false);
        when(bookings.wasNotThere(any(), any())).thenReturn(false);

        round.given(PLANNED)
                .when(new MarkVisit(ROUND, ANNAS, Outcome.DONE, TEAM))
                .expectException(VisitChanged.class);
        round.given(PLANNED, new VisitMarked(ROUND, ANNAS, Outcome.DONE, TEAM))
                .when(new MarkVisit(ROUND, ANNAS, Outcome.TO_VISIT, TEAM))
                .expectException(VisitChanged.class);
    }

    @Test
    void who_left_is_part_of_the_round_no_more() {
        round.given(PLANNED).when(new LeaveRound(ROUND, ANNAS)).expectEvents(new VisitLeft(ROUND, ANNAS));
        round.given(PLANNED, new VisitLeft(ROUND, ANNAS))
                .when(new LeaveRound(ROUND, ANNAS))
                .expectNoEvents();
        round.given(PLANNED, new VisitLeft(ROUND, ANNAS))
                .when(new MarkVisit(ROUND, ANNAS, Outcome.DONE, TEAM))
                .expectException(VisitNotInRound.class);
    }

    @Test
    void an_unknown_round_is_named() {
        round.givenNoPriorActivity().when(new LeaveRound(OTHER, ANNAS)).expectException(RoundUnknown.class);
    }

    private static PlanRounds plan(LocalDate day, String team, int most) {
        return new PlanRounds(GENT_EXPO, day, List.of(team), most);
    }

    private static HomeVisit visit(BookingId booking, String postalCode, String street) {
        var wish = new HomeWish(new Address(street, "1", null, new PostalCode(postalCode), "Gent"), "+32470123456");
        return new HomeVisit(booking, Personal.of(new PersonId(UUID.randomUUID()), wish), EARLY_APRIL, null);
    }
}
