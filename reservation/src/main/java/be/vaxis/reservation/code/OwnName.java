package be.vaxis.reservation.code;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.PersonId;

/**
 * Under which name one of the own people of a practice is booked: in the place of the digest of a code, which no code can
 * have, since it holds a point. Every person has one, whichever practice books, so that two cannot book the same person.
 */
public final class OwnName {

    private static final String PREFIX = "own.";

    private OwnName() {}

    public static CodeDigest of(PersonId person, Digests digests) {
        return new CodeDigest(PREFIX + digests.of("own person", person.value().toString()));
    }

    public static boolean isOne(CodeDigest name) {
        return name.value().startsWith(PREFIX);
    }
}
