package be.vaxis.attestation.hcert.json;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as items: numbers become whole ones where they are written so. Source: RFC 8259. */
public final class JsonReader {

    private static final int MOST_DEPTH = 64;

    private final JsonSource source;

    private JsonReader(String text) {
        source = new JsonSource(text);
    }

    /** @throws ParseException no JSON, a name that occurs twice, or nested too deep */
    public static Cbor read(String text) throws ParseException {
        JsonReader reader = new JsonReader(text);
        Cbor value = reader.value(0);
        reader.source.end();
        return value;
    }

    private Cbor value(int depth) throws ParseException {
        if (depth > MOST_DEPTH) {
            throw source.malformed("nested too deep");
        }
        return switch (source.peek()) {
            case '{' -> pairs(depth);
            case '[' -> items(depth);
            case '"' -> new Text(source.string());
            case 't' -> source.word("true", Cbor.TRUE);
            case 'f' -> source.word("false", Cbor.FALSE);
            case 'n' -> source.word("null", Cbor.NULL);
            default -> number(source.number());
        };
    }

    private Cbor items(int depth) throws ParseException {
        List<Cbor> values = new ArrayList<>();
        source.expect('[');
        while (source.another(']', values.isEmpty())) {
            values.add(value(depth + 1));
        }
        return new Items(values);
    }

    private Cbor pairs(int depth) throws ParseException {
        Map<Cbor, Cbor> values = new LinkedHashMap<>();
        source.expect('{');
        while (source.another('}', values.isEmpty())) {
            source.peek();
            Cbor name = new Text(source.string());
            source.expect(':');
            if (values.put(name, value(depth + 1)) != null) {
                throw source.malformed("a name occurs twice");
            }
        }
        return new Pairs(values);
    }

    private Cbor number(String digits) throws ParseException {
        try {
            return digits.matches("-?\\d{1,18}")
                    ? new Whole(Long.parseLong(digits))
                    : new Real(Double.parseDouble(digits));
        } catch (NumberFormatException none) {
            throw source.malformed("no value");
        }
    }
}
