package be.vaxis.attestation.conformance;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.cbor.CborDecoder;
import be.vaxis.attestation.hcert.json.JsonWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether two payloads say the same: order, tags, nulls and the way of writing a number or a moment do not matter. */
final class Sameness {

    private Sameness() {}

    /** The certificate in a CBOR field, which holds it bare, or in its claims. */
    static Cbor certificate(byte[] cbor) throws Refused {
        Cbor item = CborDecoder.decode(cbor).untagged();
        Cbor health = item instanceof Pairs claims ? claims.at(-260) : null;
        Cbor kinds = health == null ? item : health.untagged();
        Cbor certificate = kinds instanceof Pairs pairs ? pairs.at(1) : null;
        return certificate == null ? kinds : certificate.untagged();
    }

    /** Where they differ first; empty when they are the same. */
    static Optional<String> difference(Cbor one, Cbor other) {
        return difference("", plain(one), plain(other));
    }

    private static Optional<String> difference(String path, Object one, Object other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (one instanceof Map<?, ?> left
                && other instanceof Map<?, ?> right
                && left.keySet().equals(right.keySet())) {
            return left.keySet().stream()
                    .map(key -> difference(path + "/" + key, left.get(key), right.get(key)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.of(path + " is " + one + " and " + other);
    }

    private static Object plain(Cbor item) {
        return switch (item.untagged()) {
            case Pairs(var values) -> {
                Map<String, Object> members = new TreeMap<>();
                values.forEach((key, value) -> {
                    if (!value.untagged().equals(Cbor.NULL)) {
                        members.put(key instanceof Text(String name) ? name : JsonWriter.write(key), plain(value));
                    }
                });
                yield members;
            }
            case Items(var values) -> values.stream().map(Sameness::plain).toList();
            case Text(String text) -> Moments.same(text);
            case Whole(long number) -> (double) number;
            case Real(double number) -> number;
            default -> JsonWriter.write(item);
        };
    }
}
