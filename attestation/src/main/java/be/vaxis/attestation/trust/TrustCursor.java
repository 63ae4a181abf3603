package be.vaxis.attestation.trust;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Up to where somebody knows the changes of the list.
 *
 * @param version and {@code hash}: of the last signer that was told; no hash before the first
 * @param known the version of the list when all of it had been told last, or when it began to be: who left since then
 * has yet to be told
 */
public record TrustCursor(long version, String hash, long known) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})?-(\\d{1,18})");

    /** Before the first signer. */
    static TrustCursor start(long known) {
        return new TrustCursor(0, "", known);
    }

    /** Empty when it is none of ours. */
    public static Optional<TrustCursor> parse(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new TrustCursor(
                        Long.parseLong(found.group(1)),
                        found.group(2) == null ? "" : found.group(2),
                        Long.parseLong(found.group(3))))
                : Optional.empty();
    }

    byte[] hashBytes() {
        return HexFormat.of().parseHex(hash);
    }

    @Override
    public String toString() {
        return version + "-" + hash + "-" + known;
    }
}
