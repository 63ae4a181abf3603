package be.vaxis.invitation.channel;

import java.nio.charset.StandardCharsets;

/**
 * A file that travels with a mail. Dutch: <i>bijlage</i>.
 *
 * @param name file name, as the receiver sees it
 * @param mediaType such as {@code text/calendar; charset=utf-8; method=PUBLISH}
 */
public record Attachment(String name, String mediaType, byte[] content) {

    /** An appointment that a calendar program offers to keep. Dutch: <i>agenda-item</i>. */
    public static Attachment calendar(String name, String ics) {
        return new Attachment(
                name, "text/calendar; charset=utf-8; method=PUBLISH", ics.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "attachment of " + content.length + " bytes";
    }
}
