package be.vaxis.attestation.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The SHA-256 of JSON by what it says: the order of names, spaces and {@code 2.0} for {@code 2} make no difference.
 *
 * <p>The text that is hashed has its names in order of their UTF-16 and nothing between its parts, as RFC 8785 has it for
 * JSON without fractions.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** @return 64 hexadecimal digits */
    public static String of(JsonNode json) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical(json).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String canonical(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                StringJoiner fields = new StringJoiner(",", "{", "}");
                List<String> names = object.propertyNames().stream().sorted().toList();
                names.forEach(name -> fields.add(object.stringNode(name) + ":" + canonical(object.get(name))));
                yield fields.toString();
            }
            case ArrayNode array -> {
                StringJoiner items = new StringJoiner(",", "[", "]");
                array.forEach(item -> items.add(canonical(item)));
                yield items.toString();
            }
            case NumericNode number -> number(number);
            default -> json.toString();
        };
    }

    private static String number(NumericNode number) {
        double value = number.doubleValue();
        boolean whole = !number.isIntegralNumber() && value == Math.rint(value) && Math.abs(value) < 1L << 53;
        return whole ? Long.toString((long) value) : number.toString();
    }
}
