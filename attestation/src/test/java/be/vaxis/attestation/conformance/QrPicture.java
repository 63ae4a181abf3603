package be.vaxis.attestation.conformance;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads a QR code from a picture, as a patient scanner does: in two lights, then as a picture that is nothing but the code. */
final class QrPicture {

    private static final Map<DecodeHintType, Object> HARD = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final Map<DecodeHintType, Object> PURE =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.PURE_BARCODE, true);

    private QrPicture() {}

    /** The text; empty when there is none to be read. */
    static Optional<String> text(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.replaceFirst("^data:[^,]*,", ""));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return image == null ? Optional.empty() : text(new BufferedImageLuminanceSource(image));
        } catch (IOException | IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(LuminanceSource light) {
        for (Map<DecodeHintType, Object> hints : List.of(HARD, PURE)) {
            for (BinaryBitmap bits : List.of(
                    new BinaryBitmap(new HybridBinarizer(light)),
                    new BinaryBitmap(new GlobalHistogramBinarizer(light)))) {
                try {
                    return Optional.of(new QRCodeReader().decode(bits, hints).getText());
                } catch (ReaderException unreadable) {
                    // the next way of looking may see it
                }
            }
        }
        return Optional.empty();
    }
}
