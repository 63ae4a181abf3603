package be.vaxis.infra.picture;

import be.vaxis.attestation.verification.TooManyVerifications;
import be.vaxis.attestation.web.CodePictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Reads square codes from PNG and JPEG, two pictures at a time.
 *
 * <p>A small file can be a huge picture: its size is looked at before it is unfolded, and what is large is read coarsely
 * first. No picture touches the disk.
 */
@Component
class QrPictures implements CodePictures {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 5;
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_READ_WHOLE = 16_000_000;
    private static final int LONGEST_SIDE = 2_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    public Optional<String> read(InputStream picture) throws IOException {
        if (!place()) {
            throw new TooManyVerifications();
        }
        try (ImageInputStream bytes = new MemoryCacheImageInputStream(picture)) {
            return found(bytes);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty(); // the readers of the JDK throw all of these at a damaged file
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> found(ImageInputStream bytes) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(bytes, false, true);
            return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) ? found(reader) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> found(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            return Optional.empty();
        }
        int coarseness = Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
        Optional<String> code = QrReading.of(read(reader, coarseness));
        return code.isEmpty() && coarseness > 1 && pixels <= MOST_READ_WHOLE ? QrReading.of(read(reader, 1)) : code;
    }

    /** @param coarseness of as many rows and columns, one */
    private static BufferedImage read(ImageReader reader, int coarseness) throws IOException {
        ImageReadParam coarsely = reader.getDefaultReadParam();
        coarsely.setSourceSubsampling(coarseness, coarseness, 0, 0);
        return reader.read(0, coarsely);
    }
}
