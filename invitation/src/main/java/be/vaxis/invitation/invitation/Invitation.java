package be.vaxis.invitation.invitation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationCommand.RecordPosted;
import be.vaxis.invitation.invitation.InvitationCommand.RecordRefused;
import be.vaxis.invitation.invitation.InvitationCommand.RecordReturned;
import be.vaxis.invitation.invitation.InvitationCommand.RecordSent;
import be.vaxis.invitation.invitation.InvitationCommand.RecordUnknown;
import be.vaxis.invitation.invitation.InvitationCommand.RecordWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.AddresseeUnknown;
import be.vaxis.invitation.invitation.InvitationEvent.LetterPosted;
import be.vaxis.invitation.invitation.InvitationEvent.LetterReturned;
import be.vaxis.invitation.invitation.InvitationEvent.MessageDue;
import be.vaxis.invitation.invitation.InvitationEvent.MessageRefused;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.NobodyReached;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Invitation {

    @AggregateIdentifier
    private InvitationId id;

    private final Map<MessageId, Course> courses = new HashMap<>();
    private final Set<UUID> unknown = new HashSet<>();

    Invitation() {} // Axon rebuilds it from its events

    /** An invitation goes by the best channel alone; what is booked goes to telephone and mail both. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(Announce command, Clock clock) {
        boolean known = courses.keySet().stream()
                .anyMatch(message -> message.announcement().equals(command.announcement()));
        if (known) {
            return;
        }
        int atOnce = command.subject() == Subject.INVITED ? 1 : instantChannels(command.reachable());
        var next = command.reachable().subList(atOnce, command.reachable().size());
        for (Channel channel : command.reachable().subList(0, atOnce)) {
            apply(new MessageDue(
                    command.invitation(),
                    new MessageId(command.announcement(), channel),
                    command.subject(),
                    List.copyOf(next),
                    clock.instant()));
        }
    }

    private static int instantChannels(List<Channel> reachable) {
        return Math.max(1, (int)
                reachable.stream().filter(channel -> channel != Channel.LETTER).count());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordUnknown command, Clock clock) {
        if (!unknown.contains(command.announcement())) {
            apply(new AddresseeUnknown(
                    command.invitation(), command.announcement(), command.subject(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(RecordSent command) {
        var course = courses.get(command.message());
        if (course != null && course.waiting()) {
            apply(new MessageSent(id, command.message(), course.subject(), command.reference(), command.at()));
        }
    }

    @CommandHandler
    void handle(RecordRefused command, Clock clock) {
        var course = courses.get(command.message());
        if (course == null || !(course.waiting() || course.sentInVain(command.obstacle()))) {
            return;
        }
        apply(new MessageRefused(id, command.message(), course.subject(), command.obstacle(), clock.instant()));
        if (courses.entrySet().stream()
                .noneMatch(other -> stillTells(command.message().announcement(), other))) {
            takeNextChannel(command.message().announcement(), course, clock);
        }
    }

    /** Another message of the same announcement waits or went out. */
    private static boolean stillTells(UUID announcement, Map.Entry<MessageId, Course> other) {
        return other.getKey().announcement().equals(announcement)
                && (other.getValue().waiting() || other.getValue().sent());
    }

    private void takeNextChannel(UUID announcement, Course course, Clock clock) {
        var next = course.next().stream()
                .filter(channel -> !courses.containsKey(new MessageId(announcement, channel)))
                .toList();
        if (next.isEmpty()) {
            apply(new NobodyReached(id, announcement, course.subject(), clock.instant()));
            return;
        }
        var message = new MessageId(announcement, next.getFirst());
        apply(new MessageDue(id, message, course.subject(), next.subList(1, next.size()), clock.instant()));
    }

    @CommandHandler
    void handle(RecordWithheld command, Clock clock) {
        var course = courses.get(command.message());
        if (course != null && course.waiting()) {
            apply(new MessageWithheld(id, command.message(), course.subject(), command.cause(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(RecordPosted command, Clock clock) {
        if (isSentLetter(command.message())) {
            apply(new LetterPosted(id, command.message(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(RecordReturned command, Clock clock) {
        if (!isSentLetter(command.message())) {
            return;
        }
        if (Objects.requireNonNull(courses.get(command.message())).mayBePrintedAgain()) {
            apply(new LetterReturned(id, command.message(), clock.instant()));
        } else {
            handle(new RecordRefused(id, command.message(), Obstacle.UNDELIVERED), clock);
        }
    }

    private boolean isSentLetter(MessageId message) {
        var course = courses.get(message);
        return course != null && course.stage() == Course.Stage.SENT && message.channel() == Channel.LETTER;
    }

    @EventSourcingHandler
    void on(MessageDue event) {
        id = event.invitation();
        courses.put(event.message(), Course.begun(event.subject(), event.next()));
    }

    @EventSourcingHandler
    void on(AddresseeUnknown event) {
        id = event.invitation();
        unknown.add(event.announcement());
    }

    @EventSourcingHandler
    void on(MessageSent event) {
        move(event.message(), Course.Stage.SENT);
    }

    @EventSourcingHandler
    void on(MessageRefused event) {
        move(event.message(), Course.Stage.OVER);
    }

    @EventSourcingHandler
    void on(MessageWithheld event) {
        move(event.message(), Course.Stage.OVER);
    }

    @EventSourcingHandler
    void on(LetterPosted event) {
        move(event.message(), Course.Stage.POSTED);
    }

    @EventSourcingHandler
    void on(LetterReturned event) {
        courses.computeIfPresent(event.message(), (_, course) -> course.returned());
    }

    private void move(MessageId message, Course.Stage stage) {
        courses.computeIfPresent(message, (_, course) -> course.at(stage));
    }
}
