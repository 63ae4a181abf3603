package be.vaxis.pharmacovigilance.icsr;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in a fault when it is longer than is accepted. Dutch: <i>begrensde invoer</i>. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream in, long bytes) {
        super(in);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new MalformedIcsr("the file is too large");
        }
    }
}
