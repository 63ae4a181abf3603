package be.vaxis.infra.vault;

import be.vaxis.kernel.PersonId;

/** Told in the process that destroys a key, within the transaction that does it. */
public record KeyShredded(PersonId person) {}
