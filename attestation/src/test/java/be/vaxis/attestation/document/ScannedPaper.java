package be.vaxis.attestation.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The codes that a scanner finds on the pages, each drawn in dots of grey. */
final class ScannedPaper {

    private static final Map<DecodeHintType, Object> EFFORT = Map.of(DecodeHintType.TRY_HARDER, true);

    private ScannedPaper() {}

    static List<Result> codes(byte[] pdf, int dotsPerInch) throws Exception {
        var codes = new ArrayList<Result>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var picture = new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
                try {
                    var source = new BufferedImageLuminanceSource(picture);
                    codes.add(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), EFFORT));
                } catch (NotFoundException none) {
                    continue;
                }
            }
        }
        return codes;
    }
}
