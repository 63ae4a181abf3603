package be.vaxis.invitation.invitation;

import be.vaxis.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of the announcement that follows from a fact: the same for the same fact, so that it is made once. */
public final class Announcements {

    private Announcements() {}

    /** @param factId of the contract event */
    public static UUID following(String factId) {
        return named("announcement of " + factId);
    }

    /** The one by which somebody is told of a recall, however often it is asked. */
    public static UUID ofRecall(UUID recall, PersonId person) {
        return named("recall " + recall + " of " + person.value());
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
