package be.vaxis.invitation.process;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of the announcement that follows from a fact: the same for the same fact, so that it is made once. */
final class Announcements {

    private Announcements() {}

    static UUID following(String factId) {
        return UUID.nameUUIDFromBytes(("announcement of " + factId).getBytes(StandardCharsets.UTF_8));
    }
}
