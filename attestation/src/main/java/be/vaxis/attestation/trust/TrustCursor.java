package be.vaxis.attestation.trust;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Up to where somebody knows the changes of the list.
 *
 * @param hash of the last signer of that version; empty before the first
 */
public record TrustCursor(long version, String hash) {

    static final TrustCursor START = new TrustCursor(0, "");

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})?");

    /** Empty when it is none of ours. */
    public static Optional<TrustCursor> parse(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(
                        new TrustCursor(Long.parseLong(found.group(1)), found.group(2) == null ? "" : found.group(2)))
                : Optional.empty();
    }

    byte[] hashBytes() {
        return HexFormat.of().parseHex(hash);
    }

    @Override
    public String toString() {
        return version + "-" + hash;
    }
}
