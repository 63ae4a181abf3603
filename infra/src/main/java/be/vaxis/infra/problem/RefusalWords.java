package be.vaxis.infra.problem;

import be.vaxis.infra.web.Moments;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Says a refusal in the reader's language; in a template: {@code ${@refusalWords.of(refusal)}}.
 *
 * <p>The sentence is the message {@code problem.<context>.<name>}. When nobody wrote one, the English detail is said.
 */
@Component
public class RefusalWords {

    private final MessageSource words;
    private final Moments moments;

    RefusalWords(MessageSource words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** The sentence for a refusal. */
    public String of(Rejection refusal) {
        var arguments = refusal.arguments().stream().map(this::written).toArray();
        return find("problem." + key(refusal.type()), arguments).orElseGet(() -> String.valueOf(refusal.getMessage()));
    }

    /** The sentence for a problem, whatever it came from. */
    String of(ProblemDetail problem, Throwable fault) {
        return Causes.find(fault, Rejection.class).map(this::of).orElseGet(() -> of(problem));
    }

    String of(ProblemDetail problem) {
        return find("problem." + key(String.valueOf(problem.getType()).replace("urn:problem-type:", "")))
                .orElseGet(() -> String.valueOf(problem.getDetail()));
    }

    /** The heading of an error page. */
    String heading(int status) {
        return find("problem.heading." + status)
                .or(() -> find("problem.heading"))
                .orElse("");
    }

    private Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(words.getMessage(key, arguments, null, LocaleContextHolder.getLocale()));
    }

    private static String key(String type) {
        return type.replace(':', '.');
    }

    private Object written(Object argument) {
        return switch (argument) {
            case LocalDate date -> moments.day(date);
            case LocalTime time -> moments.time(time);
            case Instant instant -> moments.moment(instant);
            case Permission permission ->
                find("access.permission." + permission).orElseGet(permission::name);
            default -> argument;
        };
    }
}
