package be.vaxis.attestation.hcert.cbor;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes still to be read. */
final class CborSource {

    private static final int BREAK = 0xFF;

    private final byte[] bytes;
    private int at;

    CborSource(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    CborHead head() throws Refused {
        int first = next();
        return new CborHead(first >> 5, first & 0x1F);
    }

    /** The number that belongs to the head: itself, or in the 1, 2, 4 or 8 bytes behind it; below 2^63. */
    long number(CborHead head) throws Refused {
        long number = bits(head);
        if (number < 0) {
            throw refused("a number beyond 63 bits");
        }
        return number;
    }

    /** The same, with the highest bit taken as it is. */
    long bits(CborHead head) throws Refused {
        if (head.info() < 24) {
            return head.info();
        }
        if (head.info() > 27) {
            throw refused("a length that nobody has defined here");
        }
        long number = 0;
        for (int left = 1 << (head.info() - 24); left > 0; left--) {
            number = number << 8 | next();
        }
        return number;
    }

    int length(CborHead head) throws Refused {
        long length = number(head);
        if (length > bytes.length - at) {
            throw refused("a string longer than what is left");
        }
        return (int) length;
    }

    byte[] take(int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String text(int length) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException malformed) {
            throw refused("a text that is not UTF-8");
        }
    }

    boolean skipBreak() {
        if (isAtEnd() || (bytes[at] & 0xFF) != BREAK) {
            return false;
        }
        at++;
        return true;
    }

    Refused refused(String why) {
        return new Refused(Step.CBOR, why + ", at byte " + at);
    }

    private int next() throws Refused {
        if (isAtEnd()) {
            throw refused("ends too early");
        }
        return bytes[at++] & 0xFF;
    }
}
