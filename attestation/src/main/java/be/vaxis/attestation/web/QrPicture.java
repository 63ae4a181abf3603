package be.vaxis.attestation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Base64;
import java.util.Map;

/** A code as a picture for a page, sharp at any size. Source: hcert_spec, section 4: alphanumeric, level Q. */
final class QrPicture {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4);

    /** Figures take less room than letters, in which the rest is written; level L, which the cards ask for. */
    private static final Map<EncodeHintType, Object> FIGURES = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.L,
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.QR_COMPACT,
            true);

    private QrPicture() {}

    /** A {@code data:} address of an SVG, black on white with its border. */
    static String of(String code) {
        return of(code, HINTS);
    }

    /** The same of a SMART Health Card, which is figures but for its begin. */
    static String ofFigures(String code) {
        return of(code, FIGURES);
    }

    private static String of(String code, Map<EncodeHintType, Object> hints) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 0, 0, hints);
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg(modules).getBytes(UTF_8));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text is too long for a QR code.", tooLong);
        }
    }

    private static String svg(BitMatrix modules) {
        int side = modules.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(side, path);
    }
}
