package be.vaxis.attestation.hcert.zlib;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Zlib streams. Source: RFC 1950; hcert_spec, section 4.2. */
public final class Zlib {

    /** The most that a stream may unfold to. The largest certificate seen is under 2 KiB. */
    public static final int MOST_INFLATED_BYTES = 64 * 1024;

    private static final int BUFFER_BYTES = 2048;

    private Zlib() {}

    public static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            byte[] buffer = new byte[BUFFER_BYTES];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    /** @throws Refused at {@link Step#COMPRESSION}: no zlib stream, cut short, followed by more, or larger than the limit */
    public static byte[] inflate(byte[] bytes) throws Refused {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes);
            return inflated(inflater);
        } catch (DataFormatException broken) {
            throw new Refused(Step.COMPRESSION, "no zlib stream, or a broken one");
        }
    }

    private static byte[] inflated(Inflater inflater) throws DataFormatException, Refused {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        while (!inflater.finished()) {
            int count = inflater.inflate(buffer);
            if (count == 0 && !inflater.finished()) {
                throw new Refused(Step.COMPRESSION, "the stream is cut short, or needs a dictionary");
            }
            if (out.size() + count > MOST_INFLATED_BYTES) {
                throw new Refused(Step.COMPRESSION, "unfolds to more than " + MOST_INFLATED_BYTES + " bytes");
            }
            out.write(buffer, 0, count);
        }
        if (inflater.getRemaining() > 0) {
            throw new Refused(Step.COMPRESSION, "bytes follow the stream");
        }
        return out.toByteArray();
    }
}
