package be.vaxis.infra.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that breaks off when it goes on beyond its limit. */
class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long limitBytes;
    private long readBytes;

    LimitedBody(ServletInputStream body, long limitBytes) {
        this.body = body;
        this.limitBytes = limitBytes;
    }

    @Override
    public int read() throws IOException {
        var next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = body.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws TooLarge {
        readBytes += bytes;
        if (readBytes > limitBytes) {
            throw new TooLarge(limitBytes);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
