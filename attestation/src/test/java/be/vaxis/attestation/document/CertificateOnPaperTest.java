package be.vaxis.attestation.document;

import static be.vaxis.attestation.document.CertificateFixtures.CERTIFICATES;
import static be.vaxis.attestation.document.CertificateFixtures.signedOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.Language;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.ResultPoint;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateOnPaperTest {

    private static final int DPI = 200;
    private static final double MILLIMETRES_PER_DOT = 25.4 / DPI;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHO")
    void a_scanner_reads_the_same_code_from_the_paper(Layout layout) throws Exception {
        var certificate = signedOnce();

        assertThat(ScannedPaper.codes(CERTIFICATES.print(certificate, layout, Language.NL), DPI))
                .extracting(Result::getText)
                .containsExactly(certificate.code());
    }

    @Test
    void it_is_of_level_q_and_alphanumeric() throws Exception {
        var told = scanned(signedOnce(), Layout.A4).getResultMetadata();

        assertThat(told).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "Q");
        assertThat(told).as("segments of bytes").doesNotContainKey(ResultMetadataType.BYTE_SEGMENTS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHO")
    void it_is_square_and_59_mm_from_corner_to_corner(Layout layout) throws Exception {
        var certificate = signedOnce();
        var corners = scanned(certificate, layout).getResultPoints();
        var modules = Encoder.encode(certificate.code(), ErrorCorrectionLevel.Q)
                .getMatrix()
                .getWidth();
        double perModule = MILLIMETRES_PER_DOT / (modules - 7);
        double high = ResultPoint.distance(corners[0], corners[1]) * perModule * modules;
        double wide = ResultPoint.distance(corners[1], corners[2]) * perModule * modules;

        assertThat(wide).isCloseTo(high, within(0.25));
        assertThat(Math.hypot(wide, high)).isCloseTo(59.4, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {2420, 2421})
    void the_longest_text_that_fits_is_printed_and_no_longer_one(int length) {
        var text = "HC1:" + "A".repeat(length - 4);

        if (length == 2420) {
            assertThat(QrImage.of(text).png()).startsWith("data:image/png;base64,");
        } else {
            assertThatThrownBy(() -> QrImage.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Result scanned(PrintedCertificate certificate, Layout layout) throws Exception {
        return ScannedPaper.codes(CERTIFICATES.print(certificate, layout, Language.FR), DPI)
                .getFirst();
    }
}
