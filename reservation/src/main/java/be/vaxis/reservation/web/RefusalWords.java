package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.lineday.CapacityBelowBooked;
import be.vaxis.reservation.lineday.MomentGone;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal in the language of the page: {@code reservation:slotFull} by {@code reservation.refusal.slotFull}. */
@Component
class RefusalWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource words;

    RefusalWords(MessageSource words) {
        this.words = words;
    }

    String of(Rejection refused) {
        var language = LocaleContextHolder.getLocale();
        return switch (refused) {
            case CapacityBelowBooked below ->
                text(
                        refused.type(),
                        refused,
                        language,
                        below.place().lineDay().line(),
                        moment(
                                below.place()
                                        .moment()
                                        .date()
                                        .atTime(below.place().slot()),
                                language),
                        below.booked());
            case MomentGone gone -> text(refused.type(), refused, language, moment(gone.moment(), language));
            default -> text(refused.type(), refused, language);
        };
    }

    String of(InvalidWord refused) {
        return text(refused.type(), refused, LocaleContextHolder.getLocale());
    }

    /** A type without words of its own is said in English, as to a program. */
    private String text(String type, RuntimeException refused, Locale language, Object... details) {
        var key = "reservation.refusal." + type.substring(type.indexOf(':') + 1);
        return String.valueOf(words.getMessage(key, details, refused.getMessage(), language));
    }

    private static String moment(LocalDateTime at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language)
                        .format(at) + " " + TIME.format(at);
    }
}
