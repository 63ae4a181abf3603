package be.vaxis.infra.picture;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.parties.print.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrPicturesTest {

    static final String CODE = "HC1:" + "6BFOXN*TS0BI$ZDYSH6OO4".repeat(14);

    final QrPictures pictures = new QrPictures();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_code_is_read_from_a_picture(String format) throws IOException {
        assertThat(pictures.read(stream(photo(900, 900, format)))).contains(CODE);
    }

    @Test
    void a_code_is_found_in_a_corner_of_a_large_photo() throws IOException {
        assertThat(pictures.read(stream(photo(4_000, 3_000, "jpeg")))).contains(CODE);
    }

    @Test
    void a_picture_without_a_code_gives_none() throws IOException {
        var empty = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", empty);
        assertThat(pictures.read(stream(empty.toByteArray()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7072,7072", "50000001,1", "60000,60000"})
    void a_picture_that_unfolds_too_large_is_not_unfolded(int width, int height) throws IOException {
        byte[] png = photo(300, 300, "png");
        write(png, 16, width);
        write(png, 20, height);
        assertThat(pictures.read(stream(png))).isEmpty();
    }

    @Test
    void whatever_is_no_picture_gives_none_and_leaves_room_for_the_next() throws IOException {
        byte[] whole = photo(900, 900, "png");
        for (int i = 0; i < 5; i++) {
            assertThat(pictures.read(stream("GIF89a, or so".getBytes(StandardCharsets.UTF_8))))
                    .isEmpty();
            assertThat(pictures.read(stream(Arrays.copyOf(whole, whole.length / 2))))
                    .isEmpty();
        }
        assertThat(pictures.read(stream(whole))).contains(CODE);
    }

    private static byte[] photo(int width, int height, String format) throws IOException {
        var code = ImageIO.read(new ByteArrayInputStream(QrCode.png(CODE)));
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = photo.createGraphics();
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(code, 0, 0, Math.min(width, 900), Math.min(height, 900), null);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, format, bytes);
        return bytes.toByteArray();
    }

    /** A number in the head of a PNG. */
    private static void write(byte[] png, int at, int number) {
        for (int i = 0; i < 4; i++) {
            png[at + i] = (byte) (number >>> (24 - 8 * i));
        }
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
