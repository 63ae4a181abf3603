package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A keyed hash of a vaccination code: names the code in ids, rows and topic keys without giving it away.
 *
 * <p>Only who holds the key of {@link Digests} can go from a code to its digest; nobody can go back.
 *
 * @param value URL-safe Base64 of an HMAC-SHA-256, 43 characters
 */
public record CodeDigest(String value) {

    private static final String PREFIX = "code:";

    @JsonCreator
    public static CodeDigest parse(String text) {
        return new CodeDigest(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
