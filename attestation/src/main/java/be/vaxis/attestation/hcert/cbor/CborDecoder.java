package be.vaxis.attestation.hcert.cbor;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Simple;
import be.vaxis.attestation.hcert.cbor.Cbor.Tagged;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one item, of definite or indefinite length.
 *
 * <p>Nothing is believed before it is seen: depth and number of items are limited, and no length is set aside before its
 * bytes are there. Source: RFC 8949, section 3 and appendix C.
 */
public final class CborDecoder {

    /** Certificates nest eight deep, tags included. */
    static final int MOST_DEPTH = 24;

    /** Certificates hold about a hundred items. */
    static final int MOST_ITEMS = 4096;

    private final CborSource source;
    private int items;

    private CborDecoder(byte[] bytes) {
        source = new CborSource(bytes);
    }

    /** @throws Refused at {@link Step#CBOR}: malformed, more than one item, a key that occurs twice, or beyond a limit */
    public static Cbor decode(byte[] bytes) throws Refused {
        CborDecoder decoder = new CborDecoder(bytes);
        Cbor item = decoder.item(0);
        if (!decoder.source.isAtEnd()) {
            throw decoder.source.refused("bytes follow the item");
        }
        return item;
    }

    private Cbor item(int depth) throws Refused {
        if (depth > MOST_DEPTH) {
            throw source.refused("nested more than " + MOST_DEPTH + " deep");
        }
        if (++items > MOST_ITEMS) {
            throw source.refused("more than " + MOST_ITEMS + " items");
        }
        CborHead head = source.head();
        return switch (head.major()) {
            case 0 -> new Whole(source.number(head));
            case 1 -> new Whole(-1 - source.number(head));
            case 2 -> new Bytes(string(head));
            case 3 -> new Text(head.isIndefinite() ? chunkedText() : source.text(source.length(head)));
            case 4 -> items(head, depth);
            case 5 -> pairs(head, depth);
            case 6 -> new Tagged(source.number(head), item(depth + 1));
            default -> simple(head);
        };
    }

    private byte[] string(CborHead head) throws Refused {
        if (!head.isIndefinite()) {
            return source.take(source.length(head));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (!source.skipBreak()) {
            whole.writeBytes(source.take(source.length(chunk(2))));
        }
        return whole.toByteArray();
    }

    private String chunkedText() throws Refused {
        StringBuilder whole = new StringBuilder();
        while (!source.skipBreak()) {
            whole.append(source.text(source.length(chunk(3))));
        }
        return whole.toString();
    }

    private CborHead chunk(int major) throws Refused {
        CborHead chunk = source.head();
        if (chunk.major() != major || chunk.isIndefinite()) {
            throw source.refused("a string holds something else than its chunks");
        }
        return chunk;
    }

    private Items items(CborHead head, int depth) throws Refused {
        List<Cbor> values = new ArrayList<>();
        if (head.isIndefinite()) {
            while (!source.skipBreak()) {
                values.add(item(depth + 1));
            }
        } else {
            for (long left = source.number(head); left > 0; left--) {
                values.add(item(depth + 1));
            }
        }
        return new Items(values);
    }

    private Pairs pairs(CborHead head, int depth) throws Refused {
        Map<Cbor, Cbor> values = new LinkedHashMap<>();
        if (head.isIndefinite()) {
            while (!source.skipBreak()) {
                pair(values, depth);
            }
        } else {
            for (long left = source.number(head); left > 0; left--) {
                pair(values, depth);
            }
        }
        return new Pairs(values);
    }

    private void pair(Map<Cbor, Cbor> values, int depth) throws Refused {
        Cbor key = item(depth + 1);
        if (values.put(key, item(depth + 1)) != null) {
            throw source.refused("a key occurs twice");
        }
    }

    private Cbor simple(CborHead head) throws Refused {
        return switch (head.info()) {
            case 25 -> new Real(Float.float16ToFloat((short) source.number(head)));
            case 26 -> new Real(Float.intBitsToFloat((int) source.number(head)));
            case 27 -> new Real(Double.longBitsToDouble(source.bits(head)));
            case 31 -> throw source.refused("a break where an item should be");
            default -> simple(head, source.number(head));
        };
    }

    private Simple simple(CborHead head, long value) throws Refused {
        if (head.info() == 24 && value < 32) {
            throw source.refused("a simple value in two bytes that has one");
        }
        return new Simple((int) value);
    }
}
