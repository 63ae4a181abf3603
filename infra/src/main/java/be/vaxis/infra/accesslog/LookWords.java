package be.vaxis.infra.accesslog;

import be.vaxis.infra.web.Moments;
import be.vaxis.kernel.access.Look;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a look in the reader's language. A word that nobody translated is shown as it was written down. */
@Component
class LookWords {

    /** A line of the page. */
    record Line(String when, String who, String what, String why) {}

    private final MessageSource words;
    private final Moments moments;

    LookWords(MessageSource words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    Line of(Look look) {
        return new Line(
                moments.moment(look.at()),
                who(look),
                word("access.what.", look.what()),
                word("access.purpose.", look.purpose()));
    }

    private String who(Look look) {
        if (look.bySelf()) {
            return word("access.who.", "self");
        }
        var known = Stream.of(look.providerName(), profession(look.profession()), look.organisation())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? word("access.who.", "somebody") : String.join(", ", known);
    }

    private @Nullable String profession(@Nullable String profession) {
        return profession == null ? null : word("access.profession.", profession);
    }

    private String word(String prefix, String name) {
        return Objects.requireNonNullElse(
                words.getMessage(prefix + name, null, name, LocaleContextHolder.getLocale()), name);
    }
}
