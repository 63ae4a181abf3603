package be.vaxis.attestation.hcert.cbor;

import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Simple;
import be.vaxis.attestation.hcert.cbor.Cbor.Tagged;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes an item in the only way it can be written: lengths are definite and shortest, keys are in the order of their bytes.
 *
 * <p>Source: RFC 8949, section 4.2.1, core deterministic encoding.
 */
public final class CborEncoder {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CborEncoder() {}

    public static byte[] encode(Cbor item) {
        CborEncoder encoder = new CborEncoder();
        encoder.write(item);
        return encoder.out.toByteArray();
    }

    private void write(Cbor item) {
        switch (item) {
            case Whole(long value) -> head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
            case Bytes(byte[] value) -> string(2, value);
            case Text(String value) -> string(3, value.getBytes(StandardCharsets.UTF_8));
            case Items items -> write(items);
            case Pairs pairs -> write(pairs);
            case Tagged(long tag, Cbor content) -> {
                head(6, tag);
                write(content);
            }
            case Real(double value) -> write(value);
            case Simple(int value) -> head(7, value);
        }
    }

    private void write(Items items) {
        head(4, items.values().size());
        items.values().forEach(this::write);
    }

    private void write(Pairs pairs) {
        Map<byte[], Cbor> ordered = new TreeMap<>(Arrays::compareUnsigned);
        pairs.values().forEach((key, value) -> ordered.put(encode(key), value));
        head(5, ordered.size());
        ordered.forEach((key, value) -> {
            out.writeBytes(key);
            write(value);
        });
    }

    private void write(double value) {
        float single = (float) value;
        short half = Float.floatToFloat16(single);
        if (Double.isNaN(value) || Float.float16ToFloat(half) == value) {
            big(0xF9, half & 0xFFFF, 2);
        } else if (single == value) {
            big(0xFA, Float.floatToIntBits(single), 4);
        } else {
            big(0xFB, Double.doubleToLongBits(value), 8);
        }
    }

    private void string(int major, byte[] bytes) {
        head(major, bytes.length);
        out.writeBytes(bytes);
    }

    private void head(int major, long number) {
        int first = major << 5;
        if (number < 24) {
            out.write(first | (int) number);
        } else if (number <= 0xFF) {
            big(first | 24, number, 1);
        } else if (number <= 0xFFFF) {
            big(first | 25, number, 2);
        } else if (number <= 0xFFFFFFFFL) {
            big(first | 26, number, 4);
        } else {
            big(first | 27, number, 8);
        }
    }

    private void big(int first, long number, int bytes) {
        out.write(first);
        for (int left = bytes - 1; left >= 0; left--) {
            out.write((int) (number >> 8 * left));
        }
    }
}
