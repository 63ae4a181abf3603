package be.vaxis.infra.problem;

import be.vaxis.kernel.InvalidWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** The faults found so far in the body that is being read, kept with the request. */
final class BodyFaults {

    private static final String COLLECTED = BodyFaults.class.getName();

    private BodyFaults() {}

    /** From here on faults are collected instead of ending the reading. */
    static void start() {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(COLLECTED, new ArrayList<Issue>(), RequestAttributes.SCOPE_REQUEST);
    }

    /** The list to add to; empty when no body of a request is being read. */
    @SuppressWarnings("unchecked")
    static Optional<List<Issue>> collected() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((List<Issue>) request.getAttribute(COLLECTED, RequestAttributes.SCOPE_REQUEST));
    }

    /** What was found; the next body starts afresh. */
    static List<Issue> end() {
        var found = collected().orElse(List.of());
        RequestContextHolder.currentRequestAttributes().removeAttribute(COLLECTED, RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    /** What was found before the reading had to stop, and why it did. */
    static List<Issue> in(HttpMessageNotReadableException unreadable) {
        var issues = new ArrayList<>(end());
        var last = last(unreadable.getCause());
        if (issues.stream()
                .noneMatch(known -> known.name() != null && known.name().equals(last.name()))) {
            issues.add(last);
        }
        return issues;
    }

    private static Issue last(@Nullable Throwable cause) {
        if (cause == null) {
            return Issue.shape("body", null, "A body is required.");
        }
        var path =
                Causes.find(cause, JacksonException.class).map(BodyFaults::path).orElse(null);
        return Causes.find(cause, InvalidWord.class)
                .map(word -> Issue.word("body", path, String.valueOf(word.getMessage())))
                .orElseGet(() -> Issue.shape("body", path, detail(cause)));
    }

    private static String detail(Throwable cause) {
        if (cause instanceof MismatchedInputException mismatch) {
            return Expected.of(mismatch.getTargetType());
        }
        if (cause instanceof StreamReadException broken && broken.getLocation() != null) {
            return "The body is not readable from line " + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr() + ".";
        }
        return cause instanceof DatabindException ? Expected.of(null) : "The body is not readable.";
    }

    private static @Nullable String path(JacksonException fault) {
        var path = fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? null : path.replaceFirst("^\\.", "");
    }
}
