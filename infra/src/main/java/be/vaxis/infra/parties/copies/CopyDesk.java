package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Prefix;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The FHIR server of one counterpart: batches with conditional updates and deletes, and what it holds. */
public final class CopyDesk {

    private static final Pattern URL =
            Pattern.compile("(Immunization|Observation)[?]identifier=[^|%]+(?:[|]|%7C)([0-9a-f-]{36})");

    private final String word;
    private final CopyStore store;
    private final Clock clock;
    private volatile @Nullable Instant last;

    CopyDesk(String word, CopyStore store, Clock clock) {
        this.word = word;
        this.store = store;
        this.clock = clock;
    }

    /** Which receiver it plays, as it stands in URLs. */
    public String word() {
        return word;
    }

    public int count() {
        return store.count();
    }

    /** When something changed here last; null when nothing did since the start. */
    public @Nullable Instant last() {
        return last;
    }

    /** What it holds of a thing, as JSON. */
    public Optional<String> find(String item) {
        return store.find(item);
    }

    /** Holds something that nobody sent, for who tests whether that is found. */
    public void plant(String item, Map<String, Object> document) {
        store.put(item, document);
    }

    /** Loses something, for the same. */
    public void lose(String item) {
        store.erase(item);
    }

    Map<String, Object> held(Map<?, ?> parameters) {
        Matcher prefix = Pattern.compile("valueString=([0-9a-f]{0,3})[*]").matcher(parameters.toString());
        return HeldCopies.below(prefix.find() ? new Prefix(prefix.group(1)) : Prefix.ALL, store);
    }

    Map<String, Object> batch(Map<?, ?> bundle) {
        List<Object> answers = new ArrayList<>();
        if (bundle.get("entry") instanceof List<?> entries) {
            entries.forEach(entry -> answers.add(Map.of("response", Map.of("status", entry(entry)))));
        }
        last = clock.instant();
        return Map.of("resourceType", "Bundle", "type", "batch-response", "entry", answers);
    }

    private String entry(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> fields) || !(fields.get("request") instanceof Map<?, ?> request)) {
            return "400 Bad Request";
        }
        Matcher url = URL.matcher(String.valueOf(request.get("url")));
        if (!url.matches()) {
            return "412 Precondition Failed";
        }
        String item = url.group(2);
        return switch (String.valueOf(request.get("method"))) {
            case "PUT" -> put(item, fields.get("resource"), url.group(1));
            case "DELETE" -> store.erase(item) ? "204 No Content" : "404 Not Found";
            default -> "405 Method Not Allowed";
        };
    }

    private String put(String item, @Nullable Object resource, String type) {
        if (!(resource instanceof Map<?, ?> document) || !type.equals(document.get("resourceType"))) {
            return "422 Unprocessable Entity";
        }
        boolean known = store.holds(item);
        if (!store.put(item, document)) {
            return "507 Insufficient Storage";
        }
        return known ? "200 OK" : "201 Created";
    }
}
