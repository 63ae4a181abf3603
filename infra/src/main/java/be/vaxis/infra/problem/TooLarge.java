package be.vaxis.infra.problem;

import java.io.IOException;

/** A body went on beyond what is accepted. */
final class TooLarge extends IOException {

    private final long limitBytes;

    TooLarge(long limitBytes) {
        super("The body is larger than " + limitBytes + " bytes.");
        this.limitBytes = limitBytes;
    }

    long limitBytes() {
        return limitBytes;
    }
}
