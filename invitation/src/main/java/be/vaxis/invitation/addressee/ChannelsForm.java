package be.vaxis.invitation.addressee;

import static java.util.stream.Collectors.joining;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.util.Arrays;
import java.util.List;

/** How channels stand in a row: by name, best first. They tell by what somebody is reached, not where. */
final class ChannelsForm {

    private ChannelsForm() {}

    static String write(List<Channel> channels) {
        return channels.stream().map(Channel::name).collect(joining(","));
    }

    static List<Channel> read(String names) {
        return Arrays.stream(names.split(",")).map(Channel::valueOf).toList();
    }
}
