package be.vaxis.attestation.hcert.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ZlibTest {

    private static final byte[] STREAM = Zlib.deflate("certificate".getBytes(StandardCharsets.UTF_8));

    @Test
    void what_is_deflated_is_inflated() throws Refused {
        assertThat(Zlib.inflate(STREAM)).asString().isEqualTo("certificate");
    }

    @Test
    void a_bomb_is_refused_and_one_byte_less_is_not() throws Refused {
        assertThat(Zlib.inflate(Zlib.deflate(new byte[Zlib.MOST_INFLATED_BYTES])))
                .hasSize(Zlib.MOST_INFLATED_BYTES);
        refused(Zlib.deflate(new byte[Zlib.MOST_INFLATED_BYTES + 1]), "unfolds to more than");
    }

    @Test
    void a_stream_that_is_cut_short_is_refused() {
        refused(Arrays.copyOf(STREAM, STREAM.length - 1), "cut short");
        refused(new byte[0], "cut short");
    }

    @Test
    void what_follows_a_stream_is_refused() {
        refused(Arrays.copyOf(STREAM, STREAM.length + 1), "bytes follow");
    }

    @Test
    void what_is_no_stream_is_refused() {
        refused(HexFormat.of().parseHex("d2844da20448"), "no zlib stream");
        byte[] changed = STREAM.clone();
        changed[changed.length - 1] ^= 1;
        refused(changed, "no zlib stream");
    }

    @Test
    void a_stream_that_wants_a_dictionary_is_refused() {
        refused(HexFormat.of().parseHex("78bb0000000178"), "needs a dictionary");
    }

    private static void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> Zlib.inflate(bytes))
                .hasMessageContaining(why)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.step()).isEqualTo(Step.COMPRESSION));
    }
}
