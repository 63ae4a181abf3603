package be.vaxis.attestation.hcert.base45;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Two bytes in three characters of the alphanumeric mode of QR codes. Source: RFC 9285. */
public final class Base45 {

    private static final byte[] ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();

    private Base45() {}

    public static String encode(byte[] bytes) {
        byte[] text = new byte[bytes.length / 2 * 3 + bytes.length % 2 * 2];
        int at = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int pair = (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF;
            text[at++] = ALPHABET[pair % 45];
            text[at++] = ALPHABET[pair / 45 % 45];
            text[at++] = ALPHABET[pair / 2025];
        }
        if (bytes.length % 2 == 1) {
            int last = bytes[bytes.length - 1] & 0xFF;
            text[at++] = ALPHABET[last % 45];
            text[at] = ALPHABET[last / 45];
        }
        return new String(text, StandardCharsets.US_ASCII);
    }

    /** @throws Refused at {@link Step#BASE45}: another character, a length that cannot be, a group above 65535 or 255 */
    public static byte[] decode(String text) throws Refused {
        int length = text.length();
        if (length % 3 == 1) {
            throw new Refused(Step.BASE45, "one character is left over");
        }
        byte[] bytes = new byte[length / 3 * 2 + length % 3 / 2];
        int at = 0;
        for (int i = 0; i + 2 < length; i += 3) {
            int pair = value(text, i) + 45 * value(text, i + 1) + 2025 * value(text, i + 2);
            within(pair, 0xFFFF, i);
            bytes[at++] = (byte) (pair >> 8);
            bytes[at++] = (byte) pair;
        }
        if (length % 3 == 2) {
            int last = value(text, length - 2) + 45 * value(text, length - 1);
            within(last, 0xFF, length - 2);
            bytes[at] = (byte) last;
        }
        return bytes;
    }

    private static void within(int number, int most, int at) throws Refused {
        if (number > most) {
            throw new Refused(Step.BASE45, "the group at character " + at + " is above " + most);
        }
    }

    private static int value(String text, int at) throws Refused {
        char character = text.charAt(at);
        int value = character < VALUES.length ? VALUES[character] : -1;
        if (value < 0) {
            throw new Refused(Step.BASE45, "character " + at + " is not in the alphabet");
        }
        return value;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (byte i = 0; i < ALPHABET.length; i++) {
            values[ALPHABET[i]] = i;
        }
        return values;
    }
}
