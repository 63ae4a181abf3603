package be.vaxis.attestation.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A code as a picture of black and white squares, with the quiet zone around it.
 *
 * <p>Level Q, alphanumeric where the text allows it (a code that starts with {@code HC1:} does), and 42 mm a side: 59 mm
 * from corner to corner. Source: hcert_spec, section 4.2.2: level Q, 35 to 60 mm diagonally, modules exactly square.
 *
 * @param png as a data URI
 * @param widthMillimetres with the quiet zone
 */
record QrImage(String png, double widthMillimetres) {

    static final double SIDE_MILLIMETRES = 42;

    /** Of white around it, by ISO/IEC 18004. */
    private static final int QUIET = 4;

    /** Dots per module, so that a printer that smooths has an edge to find. */
    private static final int DOTS = 8;

    /** @throws IllegalArgumentException longer than a code of level Q can hold: 2,420 letters and figures */
    static QrImage of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            double width = SIDE_MILLIMETRES * (modules.getWidth() + 2 * QUIET) / modules.getWidth();
            return new QrImage("data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules)), width);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit in a QR code of level Q.", tooLong);
        }
    }

    private static byte[] png(ByteMatrix modules) {
        int side = (modules.getWidth() + 2 * QUIET) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, dark(modules, x / DOTS - QUIET, y / DOTS - QUIET) ? 0x000000 : 0xFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static boolean dark(ByteMatrix modules, int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }
}
