package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Change;
import be.vaxis.registration.copy.Change.Erase;
import be.vaxis.registration.copy.Change.Put;
import be.vaxis.registration.copy.Copy;
import be.vaxis.registration.copy.CopyReceiver;
import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Held;
import be.vaxis.registration.copy.Prefix;
import be.vaxis.registration.copy.Receiver;
import be.vaxis.registration.copy.ReceiverUnavailable;
import be.vaxis.registration.copy.Reply;
import be.vaxis.registration.copy.Sum;
import be.vaxis.registration.copy.Written;
import be.vaxis.registration.fhir.Canonical;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A receiver that speaks FHIR R4. */
final class FhirReceiver implements CopyReceiver {

    private static final String HELD = "/$held-copies";
    private static final Set<String> GONE = Set.of("404", "410");
    private static final Set<String> LATER = Set.of("408", "409", "425", "429");

    private final Receiver receiver;
    private final CopyAccess access;
    private final FhirLine line;
    private final Digesting digesting;

    FhirReceiver(Receiver receiver, CopyAccess access, FhirLine line) {
        this.receiver = receiver;
        this.access = access;
        this.line = line;
        this.digesting = new Digesting(access.known() ? access.digestKey() : "none");
    }

    @Override
    public Receiver receiver() {
        return receiver;
    }

    @Override
    public boolean known() {
        return access.known();
    }

    @Override
    public Written write(Copy copy) {
        Map<String, Object> document = CopyWriter.write(copy);
        return new Written(copy.item(), document, digesting.of(document));
    }

    @Override
    public int bucketOf(UUID item) {
        return digesting.bucketOf(item);
    }

    @Override
    public List<Reply> send(List<Change> changes) {
        List<Map<String, Object>> entries = changes.stream().map(this::entry).toList();
        JsonNode answer = line.post("", Map.of("resourceType", "Bundle", "type", "batch", "entry", entries));
        JsonNode answered = answer.path("entry");
        if (answered.size() != changes.size()) {
            throw new ReceiverUnavailable("unreadable");
        }
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String status = answered.path(i).path("response").path("status").asString("");
            replies.add(reply(changes.get(i), status));
        }
        return replies;
    }

    private Map<String, Object> entry(Change change) {
        String url = type() + "?identifier=" + system() + "%7C" + change.item();
        return switch (change) {
            case Put(var written) ->
                Map.of("resource", written.document(), "request", Map.of("method", "PUT", "url", url));
            case Erase _ -> Map.of("request", Map.of("method", "DELETE", "url", url));
        };
    }

    private String type() {
        return receiver == Receiver.CONTACT_TRACING ? "Observation" : "Immunization";
    }

    private String system() {
        return receiver == Receiver.CONTACT_TRACING ? Canonical.STATUS : Canonical.DOSE;
    }

    /** @param status of HTTP, with or without its words; what is to be erased and not there is erased */
    private static Reply reply(Change change, String status) {
        String code = status.length() < 3 ? "none" : status.substring(0, 3);
        if (code.startsWith("2") || change instanceof Erase && GONE.contains(code)) {
            return Reply.TAKEN;
        }
        return code.startsWith("4") && !LATER.contains(code)
                ? Reply.refused("http-" + code)
                : Reply.later("http-" + code);
    }

    @Override
    public List<Sum> sums(Prefix prefix) {
        List<Sum> sums = new ArrayList<>();
        asked(prefix)
                .forEach(held -> sums.add(new Sum(
                        new Prefix(part(held, "prefix").path("valueString").asString()),
                        part(held, "count").path("valueInteger").asLong(),
                        new Digest(part(held, "digest").path("valueString").asString()))));
        return sums;
    }

    @Override
    public List<Held> held(Prefix bucket) {
        List<Held> all = new ArrayList<>();
        asked(bucket)
                .forEach(held -> all.add(new Held(
                        UUID.fromString(part(held, "item").path("valueString").asString()),
                        new Digest(part(held, "digest").path("valueString").asString()))));
        return all;
    }

    private JsonNode asked(Prefix prefix) {
        return line.post(
                        HELD,
                        Map.of(
                                "resourceType",
                                "Parameters",
                                "parameter",
                                List.of(Map.of("name", "prefix", "valueString", prefix.digits() + "*"))))
                .path("parameter");
    }

    private static JsonNode part(JsonNode held, String name) {
        for (JsonNode part : held.path("part")) {
            if (name.equals(part.path("name").asString(""))) {
                return part;
            }
        }
        throw new ReceiverUnavailable("unreadable");
    }
}
