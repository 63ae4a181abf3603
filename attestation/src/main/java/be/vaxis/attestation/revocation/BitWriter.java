package be.vaxis.attestation.revocation;

import java.io.ByteArrayOutputStream;

/** Writes numbers in the code of Golomb and Rice. */
final class BitWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    /** The number's high part as so many ones and a zero, then its low bits. */
    void write(long number, int lowBits) {
        for (long ones = number >>> lowBits; ones > 0; ones--) {
            bit(1);
        }
        bit(0);
        for (int place = lowBits - 1; place >= 0; place--) {
            bit((int) (number >>> place) & 1);
        }
    }

    private void bit(int bit) {
        pending = (pending << 1) | bit;
        if (++pendingBits == Byte.SIZE) {
            bytes.write(pending);
            pending = 0;
            pendingBits = 0;
        }
    }

    byte[] bytes() {
        while (pendingBits != 0) {
            bit(0);
        }
        return bytes.toByteArray();
    }
}
