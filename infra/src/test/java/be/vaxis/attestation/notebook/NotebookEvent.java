package be.vaxis.attestation.notebook;

import be.vaxis.kernel.Personal;

/** What happens to a notebook. */
public sealed interface NotebookEvent {

    record LineWritten(String notebook, Personal<String> line) implements NotebookEvent {}
}
