package be.vaxis.infra.vault;

import be.vaxis.kernel.PersonId;

/** Told in the process that destroyed a key, once that is certain: what was read with it is kept in memory no longer. */
public record KeyShredded(PersonId person) {}
