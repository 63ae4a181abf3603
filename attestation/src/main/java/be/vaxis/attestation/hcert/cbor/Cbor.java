package be.vaxis.attestation.hcert.cbor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CBOR item. Source: RFC 8949, section 3. */
public sealed interface Cbor {

    /** Major types 0 and 1, within 64 bits. */
    record Whole(long value) implements Cbor {}

    /** Major type 2. Compared by content; whoever makes one does not change the array afterwards. */
    record Bytes(byte[] value) implements Cbor {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes(byte[] bytes) && Arrays.equals(value, bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return value.length + " bytes";
        }
    }

    /** Major type 3. */
    record Text(String value) implements Cbor {}

    /** Major type 4. */
    record Items(List<Cbor> values) implements Cbor {}

    /** Major type 5, in the order in which it was read. No key occurs twice. */
    record Pairs(Map<Cbor, Cbor> values) implements Cbor {

        public @Nullable Cbor at(long label) {
            return values.get(new Whole(label));
        }

        public @Nullable Cbor at(String name) {
            return values.get(new Text(name));
        }
    }

    /** Major type 6: what the number says of the content. */
    record Tagged(long tag, Cbor content) implements Cbor {}

    /** Major type 7, the fractions. */
    record Real(double value) implements Cbor {}

    /** Major type 7, the others: {@link #FALSE}, {@link #TRUE}, {@link #NULL}, undefined and what nobody has named. */
    record Simple(int value) implements Cbor {}

    Simple FALSE = new Simple(20);
    Simple TRUE = new Simple(21);
    Simple NULL = new Simple(22);
    Simple UNDEFINED = new Simple(23);

    /** The item without the tags around it. */
    default Cbor untagged() {
        Cbor item = this;
        while (item instanceof Tagged tagged) {
            item = tagged.content();
        }
        return item;
    }
}
