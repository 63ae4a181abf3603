package be.vaxis.selection.selectionround;

import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.SelectionSource;
import be.vaxis.selection.selectionround.SelectionRoundCommand.ActivateNext;
import be.vaxis.selection.selectionround.SelectionRoundCommand.DrawList;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Works through the list of a round. The list, the people of one batch and the count on the round change in one
 * transaction, so that a crash leaves whole batches and the round goes on with the next one.
 */
@Component
class RoundRun {

    private final Repository<SelectionRound> rounds;
    private final Candidates candidates;
    private final CommandGateway commands;
    private final Clock clock;

    RoundRun(Repository<SelectionRound> rounds, Candidates candidates, CommandGateway commands, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.commands = commands;
        this.clock = clock;
    }

    @CommandHandler
    void handle(DrawList command) {
        rounds.load(command.round().toString()).execute(round -> {
            if (round.mayDraw()) {
                round.draw(candidates.draw(command.round().value(), command.rule()), clock);
            }
        });
    }

    @CommandHandler
    void handle(ActivateNext command) {
        rounds.load(command.round().toString()).execute(round -> {
            if (round.mayGoOnAfter(command.after())) {
                activate(command, round);
            }
        });
    }

    private void activate(ActivateNext command, SelectionRound round) {
        var people = candidates.drawn(command.round().value(), command.after(), SelectPeople.MOST);
        Integer activated =
                commands.sendAndWait(new SelectPeople(people, SelectionSource.NATIONAL_REGISTER, round.terms()));
        round.batch(people.size(), activated, clock);
    }
}
