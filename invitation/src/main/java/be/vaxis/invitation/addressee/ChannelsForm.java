package be.vaxis.invitation.addressee;

import static java.util.stream.Collectors.joining;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.kernel.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How channels stand in a row: by name, best first. They tell by what somebody is reached, not where. */
final class ChannelsForm {

    private ChannelsForm() {}

    static String write(List<Channel> channels) {
        return channels.stream().map(Channel::name).collect(joining(","));
    }

    /** @param contact asked only for who came before the names were kept, until the copy is rebuilt */
    static List<Channel> read(@Nullable String names, Supplier<Contact> contact) {
        return names == null
                ? Addressee.channels(contact.get())
                : Arrays.stream(names.split(",")).map(Channel::valueOf).toList();
    }
}
