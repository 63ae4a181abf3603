package be.vaxis.selection.candidate;

/** How many people of one age band a rule picks in one federated entity. */
public record GroupCount(FederatedEntity entity, AgeBand band, long people) {}
