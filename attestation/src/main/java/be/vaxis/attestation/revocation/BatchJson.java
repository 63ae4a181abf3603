package be.vaxis.attestation.revocation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A batch as the gateway takes and gives it, before it is signed: JSON. */
public final class BatchJson {

    /** A full batch is a third of it. */
    static final int LONGEST = 150_000;

    private static final JsonMapper JSON = new JsonMapper();

    private BatchJson() {}

    /** {@code {country, expires, kid, hashType, entries: [{hash}]}}. */
    public static String write(Batch batch) {
        ObjectNode json = JSON.createObjectNode();
        json.put("country", batch.country());
        json.put("expires", batch.expires().toString());
        json.put("kid", batch.kid());
        json.put("hashType", batch.type().name());
        ArrayNode entries = json.putArray("entries");
        batch.hashes().forEach(hash -> entries.addObject().put("hash", hash.base64()));
        return JSON.writeValueAsString(json);
    }

    /** What takes a batch back: {@code {batchId}}. */
    public static String deletion(String batchId) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("batchId", batchId));
    }

    /** @throws IllegalArgumentException when it is no batch, saying why */
    public static Batch read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A batch has at most " + LONGEST + " characters.");
        }
        try {
            JsonNode json = JSON.readTree(text);
            return new Batch(
                    json.path("country").asString(""),
                    OffsetDateTime.parse(json.path("expires").asString("")).toInstant(),
                    json.path("kid").asString(""),
                    HashType.valueOf(json.path("hashType").asString("")),
                    hashes(json.path("entries")));
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("no JSON, or expires is no date-time", malformed);
        }
    }

    private static List<RevocationHash> hashes(JsonNode entries) {
        return entries.valueStream()
                .map(entry -> RevocationHash.ofBase64(entry.path("hash").asString("")))
                .toList();
    }

    /**
     * A page of the list of batches.
     *
     * @param more whether a next page is asked for with the date of the last line
     */
    public record Page(boolean more, List<Line> lines) {}

    /** @param deleted whether it was taken back */
    public record Line(String batchId, String country, Instant date, boolean deleted) {}

    /** @throws IllegalArgumentException when it is no page, or has more than 1,000 lines */
    public static Page readPage(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            List<Line> lines =
                    json.path("batches").valueStream().map(BatchJson::line).toList();
            if (lines.size() > Batch.MOST) {
                throw new IllegalArgumentException("A page has at most " + Batch.MOST + " lines.");
            }
            return new Page(json.path("more").asBoolean(false), lines);
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("no JSON, or a date is none", malformed);
        }
    }

    private static Line line(JsonNode json) {
        return new Line(
                json.path("batchId").asString(""),
                json.path("country").asString(""),
                OffsetDateTime.parse(json.path("date").asString("")).toInstant(),
                json.path("deleted").asBoolean(false));
    }
}
