package be.vaxis.attestation.hcert.json;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Tagged;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an item as JSON: tags are dropped, bytes are Base64, a number that is whole has no fraction. Source: RFC 8259. */
public final class JsonWriter {

    private JsonWriter() {}

    public static String write(Cbor item) {
        return switch (item) {
            case Whole(long value) -> Long.toString(value);
            case Real(double value) -> Double.isFinite(value) ? number(value) : "null";
            case Text(String value) -> quoted(value);
            case Bytes(byte[] value) -> quoted(Base64.getEncoder().encodeToString(value));
            case Items(var values) -> values.stream().map(JsonWriter::write).collect(Collectors.joining(",", "[", "]"));
            case Pairs(var values) ->
                values.entrySet().stream().map(JsonWriter::member).collect(Collectors.joining(",", "{", "}"));
            case Tagged tagged -> write(tagged.content());
            case Cbor other when other.equals(Cbor.TRUE) -> "true";
            case Cbor other when other.equals(Cbor.FALSE) -> "false";
            default -> "null";
        };
    }

    private static String member(Map.Entry<Cbor, Cbor> member) {
        String name = member.getKey() instanceof Text(String text) ? text : write(member.getKey());
        return quoted(name) + ":" + write(member.getValue());
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ' || Character.isSurrogate((char) character)) {
                quoted.append(String.format("\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
