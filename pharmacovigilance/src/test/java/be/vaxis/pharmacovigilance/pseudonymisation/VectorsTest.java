package be.vaxis.pharmacovigilance.pseudonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Seal;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Travelling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every step of the protocol with numbers that are written down, so that another implementation can be held beside it. */
class VectorsTest {

    static final HexFormat HEX = HexFormat.of();

    static List<JsonNode> vectors() throws IOException {
        try (InputStream file = VectorsTest.class.getResourceAsStream("/pseudonymisation/vectors.json")) {
            var all = new JsonMapper().readTree(Objects.requireNonNull(file)).path("vectors");
            return StreamSupport.stream(all.spliterator(), false).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_step_gives_what_is_written_down(JsonNode vector) {
        var encoding = new Encoding(vector.path("buffer").asInt());
        var value = vector.path("value").asString().getBytes(StandardCharsets.US_ASCII);
        var encoded = encoding.encode(value);
        var blind = scalar(vector, "blind");
        var secret = scalar(vector, "secret");
        var transit = scalar(vector, "transit");
        var blinded = encoded.times(blind);
        var answered = blinded.times(secret.times(transit.inverse()));
        var inTransit = answered.times(blind.inverse());

        assertThat(HEX.formatHex(encoded.sec1())).isEqualTo(text(vector, "encoded"));
        assertThat(HEX.formatHex(blinded.sec1())).isEqualTo(text(vector, "blinded"));
        assertThat(HEX.formatHex(answered.sec1())).isEqualTo(text(vector, "answered"));
        assertThat(HEX.formatHex(inTransit.sec1())).isEqualTo(text(vector, "inTransit"));
        assertThat(HEX.formatHex(inTransit.times(transit).x())).isEqualTo(text(vector, "atRest"));
        assertThat(encoding.decode(
                        Point.ofX(HEX.parseHex(text(vector, "atRest"))).times(secret.inverse())))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_text_in_transit_opens_to_the_scalar(JsonNode vector) {
        var key = new TransitKey(
                text(vector, "kid"), new SecretKeySpec(HEX.parseHex(text(vector, "transitKey")), "AES"), 1, true);
        var travelling = Travelling.read(new PseudonymInTransit(text(vector, "text")));
        var opened = new Seal(text(vector, "domain"), new SecureRandom())
                .open(travelling.info(), kid -> kid.equals(key.kid()) ? key : null, Instant.parse(text(vector, "at")));

        assertThat(HEX.formatHex(travelling.point().sec1())).isEqualTo(text(vector, "inTransit"));
        assertThat(opened.scalar()).isEqualTo(scalar(vector, "transit"));
    }

    private static Scalar scalar(JsonNode vector, String name) {
        return Scalar.of(HEX.parseHex(text(vector, name)));
    }

    private static String text(JsonNode vector, String name) {
        return vector.path(name).asString();
    }
}
