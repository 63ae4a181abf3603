package be.vaxis.invitation.invitation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of the announcement that follows from a fact: the same for the same fact, so that it is made once. */
public final class Announcements {

    private Announcements() {}

    /** @param factId of the contract event */
    public static UUID following(String factId) {
        return UUID.nameUUIDFromBytes(("announcement of " + factId).getBytes(StandardCharsets.UTF_8));
    }
}
