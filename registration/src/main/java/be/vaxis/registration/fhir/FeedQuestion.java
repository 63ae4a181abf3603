package be.vaxis.registration.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the feed of changes.
 *
 * @param since only what was changed then or later; null for all
 * @param after the position of the last change that was read; 0 to begin
 * @param count how many at a time, 1 to {@value #MOST}
 */
record FeedQuestion(@Nullable Instant since, long after, int count) {

    static final int MOST = 100;

    private static final String SINCE = "_since";
    private static final String AFTER = "_after";
    private static final String COUNT = "_count";
    private static final Set<String> KNOWN = Set.of(SINCE, AFTER, COUNT, "_format", "_pretty");

    /** One that would be ignored is refused, since more or less would be read than asked. */
    static FeedQuestion of(Map<String, List<String>> parameters) {
        if (!KNOWN.containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw FhirRefusal.badRequest(
                    IssueType.NOTSUPPORTED, "Only _since and _count can be asked, each once; go on by a link.");
        }
        String since = only(parameters, SINCE);
        return new FeedQuestion(since.isEmpty() ? null : moment(since), number(only(parameters, AFTER), AFTER, 0), (int)
                Math.clamp(number(only(parameters, COUNT), COUNT, 50), 1, MOST));
    }

    FeedQuestion after(long position) {
        return new FeedQuestion(since, position, count);
    }

    /** Its address; names nobody. */
    String url() {
        var url = UriComponentsBuilder.fromUriString(Searchset.url("/Immunization/_history"))
                .queryParam(COUNT, count);
        if (since != null) {
            url.queryParam(SINCE, since);
        }
        if (after > 0) {
            url.queryParam(AFTER, after);
        }
        return url.toUriString();
    }

    private static Instant moment(String typed) {
        try {
            return OffsetDateTime.parse(typed.replace(' ', '+')).toInstant(); // a plus that was not escaped
        } catch (DateTimeException unreadable) {
            throw FhirRefusal.badRequest(
                    IssueType.VALUE,
                    "_since is an instant, such as 2021-05-06T10:00:00Z; escape the plus of an offset.");
        }
    }

    private static long number(String typed, String name, long otherwise) {
        if (!typed.matches("[0-9]{0,18}")) {
            throw FhirRefusal.badRequest(IssueType.VALUE, name + " is a number.");
        }
        return typed.isEmpty() ? otherwise : Long.parseLong(typed);
    }

    private static String only(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
