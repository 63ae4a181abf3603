package be.vaxis.reservation.handover;

import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.at;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.centre.ServesNoArea;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Turn;
import be.vaxis.reservation.competence.Competences;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.DirectoryInMemory;
import be.vaxis.reservation.handover.HandoverCommand.AskChange;
import be.vaxis.reservation.handover.HandoverCommand.PutInEffect;
import be.vaxis.reservation.handover.HandoverCommand.WithdrawChange;
import be.vaxis.reservation.handover.HandoverEvent.Before;
import be.vaxis.reservation.handover.HandoverEvent.ChangeAsked;
import be.vaxis.reservation.handover.HandoverEvent.ChangeTookEffect;
import be.vaxis.reservation.handover.HandoverEvent.ChangeWithdrawn;
import be.vaxis.reservation.handover.HandoverEvent.HandedOver;
import be.vaxis.reservation.handover.HandoverEvent.HandoverBegun;
import be.vaxis.reservation.handover.HandoverEvent.HandoverUndone;
import be.vaxis.reservation.handover.HandoverEvent.PlacesMissing;
import be.vaxis.reservation.handover.HandoverEvent.PlacesSecured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoverTest {

    static final HandoverId ID = new HandoverId(UUID.fromString("6f1d2c1e-8f5c-4a3b-9f59-2f1b8a7c0d11"));
    static final PostalCode DEINZE = new PostalCode("9800");
    static final PostalCode NEVELE = new PostalCode("9850");
    static final String SOFIE = "sofie";

    final AggregateTestFixture<Handover> handover = new AggregateTestFixture<>(Handover.class);
    final List<Competences.Start> starts = new ArrayList<>();
    final DirectoryInMemory directory = new DirectoryInMemory();

    @BeforeEach
    void gent_serves_deinze() {
        starts.add(new Competences.Start(DEINZE, SIXTH_OF_MAY.minusDays(30), GENT_EXPO, false));
        handover.registerInjectableResource(new InMemory(starts));
        handover.registerInjectableResource(directory);
        handover.registerInjectableResource(clock("2021-05-05T21:59:59Z"));
    }

    @Test
    void a_change_may_hold_from_today_on() {
        handover.givenNoPriorActivity()
                .when(ask(SIXTH_OF_MAY.minusDays(1)))
                .expectEvents(asked(SIXTH_OF_MAY.minusDays(1)));
    }

    @Test
    void a_change_cannot_hold_from_a_day_that_is_over_by_the_belgian_clock() {
        var afterMidnight = new AggregateTestFixture<>(Handover.class);
        afterMidnight.registerInjectableResource(new InMemory(starts));
        afterMidnight.registerInjectableResource(directory);
        afterMidnight.registerInjectableResource(clock("2021-05-05T22:00:00Z"));
        afterMidnight
                .givenNoPriorActivity()
                .when(ask(SIXTH_OF_MAY.minusDays(1)))
                .expectNoEvents()
                .expectException(ChangeInThePast.class);
    }

    @Test
    void what_the_centre_serves_on_that_day_is_left_out() {
        starts.add(new Competences.Start(NEVELE, SIXTH_OF_MAY, BRIELPOORT, false));
        handover.givenNoPriorActivity()
                .when(new AskChange(ID, BRIELPOORT, Set.of(DEINZE, NEVELE), SIXTH_OF_MAY, SOFIE))
                .expectEvents(asked(SIXTH_OF_MAY));
    }

    @Test
    void what_it_serves_only_from_the_day_after_is_not() {
        starts.add(new Competences.Start(DEINZE, SIXTH_OF_MAY.plusDays(1), BRIELPOORT, false));
        handover.givenNoPriorActivity().when(ask(SIXTH_OF_MAY)).expectEvents(asked(SIXTH_OF_MAY));
    }

    @Test
    void a_practice_that_vaccinates_its_own_people_serves_no_postal_code() {
        directory.open(new CentreView(BRIELPOORT, "Praktijk", "Markt 1, 9800 Deinze", 1, Regime.OWN_PEOPLE));
        handover.givenNoPriorActivity().when(ask(SIXTH_OF_MAY)).expectNoEvents().expectException(ServesNoArea.class);
    }

    @Test
    void a_change_of_nothing_is_refused() {
        starts.add(new Competences.Start(DEINZE, SIXTH_OF_MAY, BRIELPOORT, false));
        handover.givenNoPriorActivity().when(ask(SIXTH_OF_MAY)).expectNoEvents().expectException(NothingChanges.class);
    }

    @Test
    void a_second_change_of_the_same_postal_code_has_to_wait_its_turn() {
        starts.add(new Competences.Start(DEINZE, SIXTH_OF_MAY.plusDays(9), BRIELPOORT, true));
        handover.givenNoPriorActivity().when(ask(SIXTH_OF_MAY)).expectNoEvents().expectException(ChangeWaiting.class);
    }

    @Test
    void withdrawn_it_gives_the_day_back_to_whoever_began_on_it() {
        var before = List.of(new Before(DEINZE, GENT_EXPO));
        handover.given(new ChangeAsked(ID, BRIELPOORT, deinze(), SIXTH_OF_MAY, before, SOFIE))
                .when(new WithdrawChange(ID, SOFIE))
                .expectEvents(new ChangeWithdrawn(ID, SIXTH_OF_MAY, before, SOFIE));
    }

    @Test
    void it_is_not_withdrawn_while_bookings_are_handed_over() {
        handover.given(asked(SIXTH_OF_MAY), new HandoverBegun(ID, 2, SOFIE))
                .when(new WithdrawChange(ID, SOFIE))
                .expectException(NotNow.class);
    }

    @Test
    void it_takes_no_effect_while_bookings_are_handed_over() {
        handover.given(asked(SIXTH_OF_MAY), new HandoverBegun(ID, 2, SOFIE), new PlacesSecured(ID))
                .when(new PutInEffect(ID))
                .expectNoEvents();
    }

    @Test
    void handed_over_it_takes_effect_once() {
        handover.given(
                        asked(SIXTH_OF_MAY),
                        new HandoverBegun(ID, 1, SOFIE),
                        new PlacesSecured(ID),
                        new HandedOver(ID, 1, 0))
                .when(new PutInEffect(ID))
                .expectEvents(new ChangeTookEffect(ID));
        handover.given(asked(SIXTH_OF_MAY), new ChangeTookEffect(ID))
                .when(new PutInEffect(ID))
                .expectNoEvents();
    }

    @Test
    void undone_it_waits_on_and_may_be_withdrawn() {
        handover.given(
                        asked(SIXTH_OF_MAY),
                        new HandoverBegun(ID, 2, SOFIE),
                        new PlacesMissing(ID, 1),
                        new HandoverUndone(ID, 1))
                .when(new WithdrawChange(ID, SOFIE))
                .expectEvents(new ChangeWithdrawn(ID, SIXTH_OF_MAY, List.of(), SOFIE));
    }

    private static AskChange ask(LocalDate from) {
        return new AskChange(ID, BRIELPOORT, Set.of(DEINZE), from, SOFIE);
    }

    private static ChangeAsked asked(LocalDate from) {
        return new ChangeAsked(ID, BRIELPOORT, deinze(), from, List.of(), SOFIE);
    }

    private static TreeSet<PostalCode> deinze() {
        return new TreeSet<>(Set.of(DEINZE));
    }

    private static Clock clock(String now) {
        return at(now);
    }

    record InMemory(List<Competences.Start> all) implements Competences {

        @Override
        public List<Start> of(Collection<PostalCode> postalCodes) {
            return all.stream()
                    .filter(it -> postalCodes.contains(it.postalCode()))
                    .toList();
        }

        @Override
        public SortedMap<PostalCode, Competence> forBooking(Collection<PostalCode> postalCodes) {
            var turns = new TreeMap<PostalCode, Competence>();
            of(postalCodes)
                    .forEach(start -> turns.merge(
                            start.postalCode(),
                            new Competence(List.of(new Turn(start.from(), start.centre()))),
                            (one, other) -> new Competence(
                                    java.util.stream.Stream.concat(one.turns().stream(), other.turns().stream())
                                            .toList())));
            return turns;
        }
    }
}
