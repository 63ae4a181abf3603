package be.vaxis.attestation.notebook;

import be.vaxis.kernel.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a notebook. */
public sealed interface NotebookCommand {

    /** Answers how many lines there are, this one among them. */
    record WriteLine(@TargetAggregateIdentifier String notebook, Personal<String> line) implements NotebookCommand {}

    /** Answers the line before, or that nobody can read it any more. */
    record ReadLastLine(@TargetAggregateIdentifier String notebook) implements NotebookCommand {}
}
