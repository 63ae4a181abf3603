package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.time.LocalDate;

/** How many messages became due on a day, by channel and by how far they have come. */
public record DayCount(LocalDate day, Channel channel, Stage state, long messages) {}
