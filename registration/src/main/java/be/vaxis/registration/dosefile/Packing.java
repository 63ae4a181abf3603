package be.vaxis.registration.dosefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.springframework.stereotype.Component;

/** Compresses a piece, and seals it as what it is: this piece of this part of this file. */
@Component
class Packing {

    private final FileSealing sealing;

    Packing(FileSealing sealing) {
        this.sealing = sealing;
    }

    byte[] pack(byte[] wrappedKey, DoseFileId file, int part, int piece, byte[] plain) {
        return sealing.seal(wrappedKey, file, place(part, piece), deflated(plain));
    }

    byte[] unpack(byte[] wrappedKey, DoseFileId file, int part, int piece, byte[] packed) {
        return inflated(sealing.open(wrappedKey, file, place(part, piece), packed));
    }

    private static String place(int part, int piece) {
        return part + "/" + piece;
    }

    private static byte[] deflated(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, fast)) {
            out.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] inflated(byte[] packed) {
        var bytes = new ByteArrayOutputStream(FileParts.PIECE_BYTES);
        try (var out = new InflaterOutputStream(bytes)) {
            out.write(packed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
