package be.vaxis.invitation.invitation;

import be.vaxis.invitation.channel.ChannelRefused;

/** Why a channel did not bring a message, in countable words that tell nothing about the person. */
public enum Obstacle {
    NOT_AN_ADDRESS,
    NOBODY_THERE,
    OPTED_OUT,
    NO_TEXTS,
    NOT_ALLOWED,
    /** Taken over by the carrier and yet never delivered. */
    UNDELIVERED,
    /** The carrier was out of order for as long as we have patience. */
    OUT_OF_ORDER;

    public static Obstacle of(ChannelRefused.Reason reason) {
        return valueOf(reason.name());
    }
}
