package be.vaxis.infra.parties.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A link or a certificate as a square that a telephone reads, with the white border that it needs. Dutch: <i>QR-code</i>. */
public final class QrCode {

    private static final int DOTS_PER_MODULE = 8;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrCode() {}

    public static byte[] png(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image(modules), "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text is too long for a QR code.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(BitMatrix modules) {
        int side = modules.getWidth() * DOTS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE) ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }
}
