package be.vaxis.infra.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a square code in an image: with light that differs from place to place, then with light that does not. */
final class QrReading {

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private QrReading() {}

    static Optional<String> of(BufferedImage image) {
        LuminanceSource light = light(image);
        return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
                .flatMap(way -> in(way).stream())
                .findFirst();
    }

    private static Optional<String> in(Binarizer way) {
        try {
            return Optional.of(
                    new QRCodeReader().decode(new BinaryBitmap(way), HINTS).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    /** What is transparent is white. */
    private static LuminanceSource light(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return new RGBLuminanceSource(width, height, plain.getRGB(0, 0, width, height, null, 0, width));
    }
}
