package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Prefix;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Answers the operation {@code $held-copies} of a counterpart: what it holds, summed up. */
final class HeldCopies {

    private HeldCopies() {}

    static Map<String, Object> below(Prefix prefix, CopyStore store) {
        List<Object> parameters = new ArrayList<>();
        var buckets = store.below(prefix);
        if (prefix.isBucket()) {
            buckets.values()
                    .forEach(items -> items.forEach((item, digest) ->
                            parameters.add(held(List.of(text("item", item), text("digest", digest.hex()))))));
        } else {
            sums(prefix, buckets, parameters);
        }
        return Map.of("resourceType", "Parameters", "parameter", parameters);
    }

    private static void sums(Prefix prefix, Map<Integer, Map<String, Digest>> buckets, List<Object> to) {
        Map<String, Map<Integer, Map<String, Digest>>> longer = new TreeMap<>();
        buckets.forEach((bucket, items) -> longer.computeIfAbsent(
                        Prefix.of(bucket, prefix.longer()).digits(), _ -> new TreeMap<>())
                .put(bucket, items));
        longer.forEach((digits, below) -> to.add(held(List.of(
                text("prefix", digits),
                Map.of(
                        "name",
                        "count",
                        "valueInteger",
                        below.values().stream().mapToInt(Map::size).sum()),
                text(
                        "digest",
                        Digest.of(new Prefix(digits).isBucket() ? only(below) : together(below))
                                .hex())))));
    }

    private static byte[] only(Map<Integer, Map<String, Digest>> bucket) {
        return sum(bucket.values().iterator().next());
    }

    private static byte[] together(Map<Integer, Map<String, Digest>> buckets) {
        MessageDigest sum = sha256();
        buckets.forEach((bucket, items) -> {
            sum.update(ByteBuffer.allocate(Short.BYTES)
                    .putShort(bucket.shortValue())
                    .array());
            sum.update(sum(items));
        });
        return sum.digest();
    }

    private static byte[] sum(Map<String, Digest> items) {
        MessageDigest sum = sha256();
        items.forEach((item, digest) -> {
            UUID id = UUID.fromString(item);
            sum.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
            sum.update(digest.bytes());
        });
        return sum.digest();
    }

    private static Map<String, Object> held(List<Object> parts) {
        return Map.of("name", "held", "part", parts);
    }

    private static Map<String, Object> text(String name, String value) {
        return Map.of("name", name, "valueString", value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
