package be.vaxis.selection.selectionround;

import static be.vaxis.selection.SelectionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PersonId;
import be.vaxis.selection.candidate.AgeBand;
import be.vaxis.selection.candidate.AgeRule;
import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.candidate.FederatedEntity;
import be.vaxis.selection.candidate.GroupCount;
import be.vaxis.selection.candidate.PostalRange;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.selectionround.SelectionRoundCommand.ActivateNext;
import be.vaxis.selection.selectionround.SelectionRoundCommand.DrawList;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StartRound;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StopRound;
import be.vaxis.selection.selectionround.SelectionRoundEvent.BatchActivated;
import be.vaxis.selection.selectionround.SelectionRoundEvent.ListDrawn;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundCompleted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStarted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStopped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionRoundTest {

    static final SelectionRoundId ROUND = SelectionRoundId.parse("33333333-3333-4333-8333-333333333333");
    static final AgeRule SEVENTY =
            new AgeRule(LocalDate.parse("2021-03-01"), 70, null, List.of(PostalRange.parse("9000-9099")));
    static final RoundStarted STARTED = new RoundStarted(ROUND, "70 and over", SEVENTY, TWO_DOSES, 700, NOW);

    final AggregateTestFixture<SelectionRound> round = new AggregateTestFixture<>(SelectionRound.class);
    final List<SelectPeople> asked = new ArrayList<>();

    @BeforeEach
    void rooms() {
        round.registerInjectableResource(CLOCK);
        round.registerInjectableResource(new SevenHundred());
        round.registerAnnotatedCommandHandler(new OneOfEachBatchIsVaccinated());
        var commands = DefaultCommandGateway.builder()
                .commandBus(round.getCommandBus())
                .build();
        round.registerAnnotatedCommandHandler(new RoundRun(round.getRepository(), new SevenHundred(), commands, CLOCK));
    }

    @Test
    void a_round_keeps_the_rule_under_which_it_runs() {
        round.givenNoPriorActivity()
                .when(new StartRound(ROUND, "70 and over", SEVENTY, TWO_DOSES, 700))
                .expectEvents(STARTED);
    }

    @Test
    void a_round_does_not_start_when_the_count_is_not_the_confirmed_one() {
        round.givenNoPriorActivity()
                .when(new StartRound(ROUND, "70 and over", SEVENTY, TWO_DOSES, 699))
                .expectNoEvents()
                .expectException(CountChanged.class);
    }

    @Test
    void a_round_starts_once() {
        round.given(STARTED)
                .when(new StartRound(ROUND, "70 and over", SEVENTY, TWO_DOSES, 700))
                .expectNoEvents();
    }

    @Test
    void the_list_is_drawn_once() {
        round.given(STARTED).when(new DrawList(ROUND, SEVENTY)).expectEvents(new ListDrawn(ROUND, 700));
        round.given(STARTED, new ListDrawn(ROUND, 700))
                .when(new DrawList(ROUND, SEVENTY))
                .expectNoEvents();
    }

    @Test
    void five_hundred_are_done_at_a_time() {
        round.given(STARTED, new ListDrawn(ROUND, 700))
                .when(new ActivateNext(ROUND, 0))
                .expectEvents(new BatchActivated(ROUND, 500, 499));
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().terms()).isEqualTo(TWO_DOSES);
    }

    @Test
    void the_last_batch_completes_the_round() {
        round.given(STARTED, new ListDrawn(ROUND, 700), new BatchActivated(ROUND, 500, 499))
                .when(new ActivateNext(ROUND, 500))
                .expectEvents(new BatchActivated(ROUND, 700, 698), new RoundCompleted(ROUND, 698, NOW));
    }

    @Test
    void a_batch_asked_for_twice_is_done_once() {
        round.given(STARTED, new ListDrawn(ROUND, 700), new BatchActivated(ROUND, 500, 499))
                .when(new ActivateNext(ROUND, 0))
                .expectNoEvents();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_stopped_round_activates_nobody_more() {
        round.given(STARTED, new ListDrawn(ROUND, 700), new BatchActivated(ROUND, 500, 499))
                .when(new StopRound(ROUND))
                .expectEvents(new RoundStopped(ROUND, 499, NOW));
        round.given(
                        STARTED,
                        new ListDrawn(ROUND, 700),
                        new BatchActivated(ROUND, 500, 499),
                        new RoundStopped(ROUND, 499, NOW))
                .when(new ActivateNext(ROUND, 500))
                .expectNoEvents();
    }

    @Test
    void a_round_that_is_over_cannot_be_stopped() {
        round.given(STARTED, new ListDrawn(ROUND, 700), new RoundCompleted(ROUND, 0, NOW))
                .when(new StopRound(ROUND))
                .expectException(RoundOver.class);
    }

    final class OneOfEachBatchIsVaccinated {

        @CommandHandler
        Integer handle(SelectPeople command) {
            asked.add(command);
            return command.people().size() - 1;
        }
    }

    static final class SevenHundred implements Candidates {

        @Override
        public List<GroupCount> count(AgeRule rule) {
            return List.of(
                    new GroupCount(FederatedEntity.FLANDERS, AgeBand.of(70), 400),
                    new GroupCount(FederatedEntity.BRUSSELS, AgeBand.of(90), 300));
        }

        @Override
        public int draw(UUID round, AgeRule rule) {
            return 700;
        }

        @Override
        public List<PersonId> drawn(UUID round, int after, int most) {
            return java.util.stream.IntStream.range(after, Math.min(after + most, 700))
                    .mapToObj(n -> new PersonId(new UUID(0, n)))
                    .toList();
        }

        @Override
        public void discard(UUID round) {}
    }
}
