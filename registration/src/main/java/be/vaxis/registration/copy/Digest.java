package be.vaxis.registration.copy;

import java.util.HexFormat;

/** A keyed hash of what a receiver holds, in hexadecimal digits: equal ones are of the same. Dutch: <i>vingerafdruk</i>. */
public record Digest(String hex) {

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
