package be.vaxis.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.smarthealth.CardCode;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final int QUIET = 4;
    private static final int SIDE_OF_VERSION_22 = 17 + 4 * 22;

    @Test
    void the_longest_card_fits_in_a_code_of_version_22_and_is_read_from_it() throws Exception {
        String code = CardCode.of("eyJ" + "a1-_.Z".repeat(200).substring(0, CardCode.MOST_CHARACTERS - 3))
                .orElseThrow();

        BitMatrix modules = modules(QrPicture.ofFigures(code));

        assertThat(modules.getWidth()).isLessThanOrEqualTo(SIDE_OF_VERSION_22);
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(code);
    }

    private static BitMatrix modules(String picture) {
        String svg = new String(
                Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)), StandardCharsets.UTF_8);
        var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        var modules = new BitMatrix(Integer.parseInt(box.group(1)) - 2 * QUIET);
        var dark = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (dark.find()) {
            modules.set(Integer.parseInt(dark.group(1)) - QUIET, Integer.parseInt(dark.group(2)) - QUIET);
        }
        return modules;
    }
}
