package be.vaxis.registration.process;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.VERA;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.registration.recall.ConcernedPeople;
import be.vaxis.registration.recall.RecallCommand.EndNaming;
import be.vaxis.registration.recall.RecallCommand.NameLatecomer;
import be.vaxis.registration.recall.RecallCommand.NamePeople;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallStarted;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.RecalledLot;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.schedule.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallReactionsTest {

    static final RecallId RECALL = new RecallId(UUID.fromString("5ec0de00-0000-4000-8000-000000000001"));
    static final RecalledLot THE_LOT = new RecalledLot("COMIRNATY", LOT, false);
    static final RecallAdvice ADVICE = RecallAdvice.SEE_PHYSICIAN;

    final List<Object> sent = new ArrayList<>();
    final List<String> awaited = new ArrayList<>();
    final CommandGateway commands = mock();
    final ConcernedPeople concerned = mock();
    final Recalls recalls = mock();
    final WhenRecallRunsNamePeople naming = new WhenRecallRunsNamePeople(concerned, commands, awaited::add);
    final WhenDoseOfRecalledLotNameLatecomer latecomers = new WhenDoseOfRecalledLotNameLatecomer(recalls, commands);

    @BeforeEach
    void commands_are_remembered() {
        when(commands.sendAndWait(any())).then(call -> {
            sent.add(call.getArgument(0));
            return null;
        });
    }

    @Test
    void the_first_chunk_waits_until_all_doses_of_before_are_on_record() {
        unnamed(List.of(ANNA, VERA));
        naming.on(new RecallStarted(RECALL, THE_LOT, ADVICE, 2, "famhp", NOW));

        assertThat(awaited).containsExactly("registration.record");
        assertThat(sent).containsExactly(new NamePeople(RECALL, 1, List.of(ANNA, VERA)));
    }

    @Test
    void a_chunk_is_followed_by_the_next_also_by_whoever_takes_over() {
        unnamed(List.of(VERA));
        var named = new PeopleNamed(RECALL, 4, List.of(ANNA), THE_LOT, ADVICE, NOW);
        naming.on(named);
        naming.on(named);

        assertThat(sent).hasSize(2).containsOnly(new NamePeople(RECALL, 5, List.of(VERA)));
    }

    @Test
    void when_nobody_is_left_it_ends() {
        unnamed(List.of());
        naming.on(new PeopleNamed(RECALL, 4, List.of(ANNA), THE_LOT, ADVICE, NOW));

        assertThat(sent).containsExactly(new EndNaming(RECALL));
    }

    @Test
    void only_a_dose_of_a_recalled_lot_names_its_person() {
        var event = registered(new Taken(dose("late"), "COMIRNATY", FIRST_DAY));
        when(recalls.running("COMIRNATY", LOT)).thenReturn(Optional.empty());
        latecomers.on(event);
        assertThat(sent).isEmpty();

        when(recalls.running("COMIRNATY", LOT)).thenReturn(Optional.of(RECALL));
        latecomers.on(event);
        assertThat(sent).containsExactly(new NameLatecomer(RECALL, ANNA));
    }

    private void unnamed(List<be.vaxis.kernel.PersonId> next) {
        when(concerned.unnamed(RECALL, THE_LOT, NamePeople.MOST)).thenReturn(next);
    }
}
