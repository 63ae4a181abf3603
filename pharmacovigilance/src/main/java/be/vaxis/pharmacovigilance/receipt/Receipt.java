package be.vaxis.pharmacovigilance.receipt;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.FreshIds;
import be.vaxis.pharmacovigilance.report.ReceiptLock;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/**
 * A number of twelve symbols and a secret of sixteen, in Crockford's Base32; upper and lower case, spaces and hyphens do not
 * matter. Shown once; of the secret only a keyed hash is kept. Prints as its number.
 *
 * <p>Dutch: <i>ontvangstbewijs</i>. Source: process 9, Pharmacovigilance.
 */
public record Receipt(String number, String secret) implements Serializable {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NUMBER = 12;
    private static final int SECRET = 16;
    private static final String USE = "receipt of a side effect";

    /** A new one: sixty bits of number, more than seventy of secret. */
    public static Receipt draw(FreshIds ids) {
        return new Receipt(symbols(ids.next(), NUMBER), symbols(ids.next(), SECRET));
    }

    /** As somebody types it; what no receipt looks like is simply none. */
    public static Receipt typed(String number, String secret) {
        return new Receipt(read(number), read(secret));
    }

    /** What of it is kept. */
    public ReceiptLock lock(Digests digests) {
        return new ReceiptLock(number, digests.of(USE, number + "/" + secret));
    }

    public String printedNumber() {
        return printed(number);
    }

    public String printedSecret() {
        return printed(secret);
    }

    private static String printed(String symbols) {
        return symbols.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String read(String typed) {
        return typed.strip()
                .substring(0, Math.min(typed.strip().length(), 2 * SECRET))
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The last bits of a random id, which are random but for the six that tell its kind. */
    private static String symbols(UUID random, int length) {
        BigInteger bits = BigInteger.valueOf(random.getMostSignificantBits())
                .shiftLeft(Long.SIZE)
                .or(BigInteger.valueOf(random.getLeastSignificantBits() & Long.MAX_VALUE));
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(SYMBOLS.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "receipt:" + number;
    }
}
