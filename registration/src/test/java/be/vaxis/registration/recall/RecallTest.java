package be.vaxis.registration.recall;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.VERA;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.recall.RecallCommand.CallOff;
import be.vaxis.registration.recall.RecallCommand.EndNaming;
import be.vaxis.registration.recall.RecallCommand.NameLatecomer;
import be.vaxis.registration.recall.RecallCommand.NamePeople;
import be.vaxis.registration.recall.RecallCommand.StartRecall;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallEnded;
import be.vaxis.registration.recall.RecallEvent.RecallStarted;
import be.vaxis.registration.recall.RecallEvent.RecallStopped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallTest {

    static final RecallId RECALL = new RecallId(UUID.fromString("5ec0de00-0000-4000-8000-000000000001"));
    static final RecalledLot THE_LOT = new RecalledLot("COMIRNATY", LOT, false);
    static final StartRecall START = new StartRecall(RECALL, THE_LOT, RecallAdvice.SEE_PHYSICIAN, 2, "famhp");
    static final RecallStarted STARTED =
            new RecallStarted(RECALL, THE_LOT, RecallAdvice.SEE_PHYSICIAN, 2, "famhp", NOW);
    static final RecallStopped STOPPED = new RecallStopped(RECALL, "famhp", NOW);

    final Recalls recalls = mock();
    final NamedPeople named = mock();
    final AggregateTestFixture<Recall> recall = new AggregateTestFixture<>(Recall.class);

    @BeforeEach
    void nothing_else_is_recalled() {
        recall.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        recall.registerInjectableResource(recalls);
        recall.registerInjectableResource(named);
        when(named.add(eq(RECALL), any(), eq(NOW))).then(call -> List.copyOf(call.<List<PersonId>>getArgument(1)));
        when(recalls.running("COMIRNATY", LOT)).thenReturn(Optional.empty());
    }

    @Test
    void a_lot_is_recalled() {
        recall.givenNoPriorActivity().when(START).expectEvents(STARTED).expectResultMessagePayload(RECALL);
    }

    @Test
    void the_same_request_again_starts_nothing() {
        recall.given(STARTED).when(START).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void the_key_of_one_recall_starts_no_other() {
        recall.given(STARTED)
                .when(new StartRecall(
                        RECALL,
                        new RecalledLot("COMIRNATY", new LotNumber("FA1027"), false),
                        RecallAdvice.SEE_PHYSICIAN,
                        2,
                        "famhp"))
                .expectException(RecallKeyReused.class)
                .expectNoEvents();
    }

    @Test
    void a_lot_is_not_recalled_twice_at_a_time() {
        when(recalls.running("COMIRNATY", LOT)).thenReturn(Optional.of(new RecallId(new UUID(1, 1))));
        recall.givenNoPriorActivity().when(START).expectException(LotRecalledAlready.class);
    }

    @Test
    void the_next_chunk_is_named_and_an_older_one_is_not_named_again() {
        recall.given(STARTED).when(new NamePeople(RECALL, 1, List.of(ANNA))).expectEvents(named(1, ANNA));
        recall.given(STARTED, named(1, ANNA))
                .when(new NamePeople(RECALL, 1, List.of(VERA)))
                .expectNoEvents();
        recall.given(STARTED, named(1, ANNA))
                .when(new NamePeople(RECALL, 2, List.of(VERA)))
                .expectEvents(named(2, VERA));
    }

    @Test
    void whoever_was_named_in_a_chunk_is_not_named_as_a_latecomer_too() {
        when(named.add(RECALL, List.of(ANNA), NOW)).thenReturn(List.of());
        recall.given(STARTED, named(1, ANNA))
                .when(new NameLatecomer(RECALL, ANNA))
                .expectNoEvents();
    }

    @Test
    void whoever_was_named_as_a_latecomer_is_left_out_of_a_chunk() {
        when(named.add(RECALL, List.of(ANNA, VERA), NOW)).thenReturn(List.of(VERA));
        recall.given(STARTED, named(1, ANNA))
                .when(new NamePeople(RECALL, 2, List.of(ANNA, VERA)))
                .expectEvents(named(2, VERA));
    }

    @Test
    void it_ends_once_and_once_more_after_a_latecomer() {
        recall.given(STARTED, named(1, ANNA)).when(new EndNaming(RECALL)).expectEvents(new RecallEnded(RECALL, 1, NOW));
        recall.given(STARTED, named(1, ANNA), new RecallEnded(RECALL, 1, NOW))
                .when(new EndNaming(RECALL))
                .expectNoEvents();
        recall.given(STARTED, named(1, ANNA), new RecallEnded(RECALL, 1, NOW))
                .when(new NameLatecomer(RECALL, VERA))
                .expectEvents(named(2, VERA));
        recall.given(STARTED, named(1, ANNA), new RecallEnded(RECALL, 1, NOW), named(2, VERA))
                .when(new EndNaming(RECALL))
                .expectEvents(new RecallEnded(RECALL, 2, NOW));
    }

    @Test
    void a_recall_of_nobody_ends_once_too() {
        recall.given(STARTED).when(new EndNaming(RECALL)).expectEvents(new RecallEnded(RECALL, 0, NOW));
        recall.given(STARTED, new RecallEnded(RECALL, 0, NOW))
                .when(new EndNaming(RECALL))
                .expectNoEvents();
    }

    @Test
    void nobody_is_named_once_it_is_called_off() {
        recall.given(STARTED).when(new CallOff(RECALL, "famhp")).expectEvents(STOPPED);
        recall.given(STARTED, STOPPED).when(new CallOff(RECALL, "famhp")).expectNoEvents();
        recall.given(STARTED, STOPPED)
                .when(new NamePeople(RECALL, 1, List.of(ANNA)))
                .expectNoEvents();
        recall.given(STARTED, STOPPED).when(new NameLatecomer(RECALL, ANNA)).expectNoEvents();
        recall.given(STARTED, STOPPED).when(new EndNaming(RECALL)).expectNoEvents();
    }

    @Test
    void a_chunk_has_its_limit() {
        new NamePeople(RECALL, 1, Collections.nCopies(NamePeople.MOST, ANNA));
        assertThatThrownBy(() -> new NamePeople(RECALL, 1, Collections.nCopies(NamePeople.MOST + 1, ANNA)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NamePeople(RECALL, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_names_one_recall_of_an_organisation() {
        org.assertj.core.api.Assertions.assertThat(RecallId.named("famhp", "a"))
                .isEqualTo(RecallId.named("famhp", "a"))
                .isNotEqualTo(RecallId.named("famhp", "b"))
                .isNotEqualTo(RecallId.named("ema", "a"));
    }

    private static PeopleNamed named(int chunk, PersonId... people) {
        return new PeopleNamed(RECALL, chunk, List.of(people), THE_LOT, RecallAdvice.SEE_PHYSICIAN, NOW);
    }
}
