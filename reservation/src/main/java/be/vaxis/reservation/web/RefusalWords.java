package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.lineday.SeveralFaults;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal in the language of the page: {@code reservation:slotFull} by {@code problem.reservation.slotFull}. */
@Component
class RefusalWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource words;

    RefusalWords(MessageSource words) {
        this.words = words;
    }

    String of(Rejection refused) {
        return text(refused.type(), refused, refused.arguments());
    }

    /** Everything that stands in the way, a sentence each. */
    List<String> each(Rejection refused) {
        return refused instanceof SeveralFaults several
                ? several.faults().stream().map(this::of).distinct().toList()
                : List.of(of(refused));
    }

    String of(InvalidWord refused) {
        return text(refused.type(), refused, List.of());
    }

    /** A type without words of its own is said in English, as to a program. */
    private String text(String type, RuntimeException refused, List<Object> details) {
        var language = LocaleContextHolder.getLocale();
        var written = details.stream().map(detail -> written(detail, language)).toArray();
        return String.valueOf(
                words.getMessage("problem." + type.replace(':', '.'), written, refused.getMessage(), language));
    }

    private static Object written(Object detail, Locale language) {
        return switch (detail) {
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language)
                        .format(date);
            case LocalTime time -> TIME.format(time);
            default -> detail;
        };
    }
}
