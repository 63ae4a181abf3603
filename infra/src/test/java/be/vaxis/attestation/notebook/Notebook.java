package be.vaxis.attestation.notebook;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.attestation.notebook.NotebookCommand.ReadLastLine;
import be.vaxis.attestation.notebook.NotebookCommand.WriteLine;
import be.vaxis.attestation.notebook.NotebookEvent.LineWritten;
import be.vaxis.kernel.Personal;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Revision("1")
@Aggregate(snapshotTriggerDefinition = "every200Events")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
class Notebook {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Personal<String> last;
    private int lines;

    Notebook() {} // Axon rebuilds a notebook from its events or a snapshot

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    int handle(WriteLine command) {
        apply(new LineWritten(command.notebook(), command.line()));
        return lines;
    }

    @CommandHandler
    String handle(ReadLastLine command) {
        return last == null ? "" : last.value().orElse("nobody can read it any more");
    }

    @EventSourcingHandler
    void on(LineWritten event) {
        id = event.notebook();
        last = event.line();
        lines++;
    }
}
