package be.vaxis.invitation.channel;

import java.time.Instant;

/**
 * The other party took the message over. Dutch: <i>ontvangstbewijs</i>.
 *
 * @param providerReference how that party names it, to ask it questions later
 */
public record Receipt(String providerReference, Instant acceptedAt) {}
