package be.vaxis.infra.parties.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.trust.gateway.SignedText;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What countries have told the counterpart of the gateway they withdrew; ten thousand batches at most, the oldest goes first. */
final class PublishedBatches {

    private static final int MOST = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param tag of the answer; empty for none */
    record Answer(int status, String tag, byte[] body) {

        static Answer of(int status) {
            return new Answer(status, "", new byte[0]);
        }
    }

    private record Held(String name, String country, Instant changed, boolean deleted, String signed) {}

    private final List<Held> batches = new ArrayList<>(); // by the moment of their last change
    private final X509Certificate belgium;
    private final Clock clock;
    private int names;

    /** @param belgium who uploads for us; nobody else comes by the network */
    PublishedBatches(X509Certificate belgium, Clock clock) {
        this.belgium = belgium;
        this.clock = clock;
    }

    synchronized Answer list(@Nullable String modifiedSince) {
        Instant after;
        try {
            after = OffsetDateTime.parse(String.valueOf(modifiedSince)).toInstant();
        } catch (DateTimeException none) {
            return Answer.of(400);
        }
        if (after.isAfter(clock.instant())) {
            return Answer.of(400);
        }
        List<Held> later =
                batches.stream().filter(one -> one.changed().isAfter(after)).toList();
        if (later.isEmpty()) {
            return Answer.of(204);
        }
        var lines = later.stream()
                .limit(Batch.MOST)
                .map(one -> Map.of(
                        "batchId", one.name(),
                        "country", one.country(),
                        "date", one.changed().toString(),
                        "deleted", one.deleted()))
                .toList();
        return new Answer(200, "", JSON.writeValueAsBytes(Map.of("more", later.size() > Batch.MOST, "batches", lines)));
    }

    synchronized Answer fetch(String name) {
        return find(name)
                .map(one -> one.deleted()
                        ? Answer.of(410)
                        : new Answer(200, name, one.signed().getBytes(UTF_8)))
                .orElse(Answer.of(404));
    }

    Answer upload(String signed) {
        Optional<SignedText> read = SignedText.read(signed);
        if (read.isEmpty()) {
            return Answer.of(400);
        }
        try {
            Batch batch = BatchJson.read(read.get().text());
            boolean ours =
                    read.get().signer().equals(belgium) && batch.country().equals("BE");
            return ours ? new Answer(201, add("BE", signed), new byte[0]) : Answer.of(403);
        } catch (IllegalArgumentException malformed) {
            return Answer.of(400);
        }
    }

    Answer delete(String signed) {
        Optional<SignedText> read = SignedText.read(signed);
        if (read.isEmpty()) {
            return Answer.of(400);
        }
        JsonNode wanted = JSON.readTree(read.get().text());
        Optional<Held> held = find(wanted.path("batchId").asString(""));
        if (held.isEmpty()) {
            return Answer.of(404);
        }
        if (!read.get().signer().equals(belgium) || !held.get().country().equals("BE")) {
            return Answer.of(403);
        }
        return Answer.of(takeBack(held.get().name()) ? 204 : 410);
    }

    /** @return its name */
    synchronized String add(String country, String signed) {
        String name =
                UUID.nameUUIDFromBytes((++names + " " + signed).getBytes(UTF_8)).toString();
        batches.add(new Held(name, country, clock.instant(), false, signed));
        if (batches.size() > MOST) {
            batches.removeFirst();
        }
        return name;
    }

    /** Says whether it was there. */
    synchronized boolean takeBack(String name) {
        Optional<Held> held = find(name).filter(one -> !one.deleted());
        held.ifPresent(one -> {
            batches.remove(one);
            batches.add(new Held(name, one.country(), clock.instant(), true, ""));
        });
        return held.isPresent();
    }

    /** Of a country, as it was signed. */
    synchronized List<String> of(String country) {
        return batches.stream()
                .filter(one -> one.country().equals(country) && !one.deleted())
                .map(Held::signed)
                .toList();
    }

    private synchronized Optional<Held> find(String name) {
        return batches.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
