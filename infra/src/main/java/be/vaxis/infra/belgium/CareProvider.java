package be.vaxis.infra.belgium;

import be.vaxis.kernel.RizivNumber;

/**
 * What makes a person a care provider.
 *
 * <p>Dutch: <i>zorgverlener</i>. Source: Cobrha.
 */
public record CareProvider(Profession profession, RizivNumber riziv) {}
