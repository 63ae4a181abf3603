package be.vaxis.registration.batch;

import be.vaxis.registration.row.RowFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a fault in the reader's language, with the column in front of it. */
@Component
class FaultWords {

    private final MessageSource words;

    FaultWords(MessageSource words) {
        this.words = words;
    }

    List<String> of(List<RowFault> faults) {
        return faults.stream().map(this::of).toList();
    }

    /** What nobody translated, as the faults of a FHIR resource, is said in English. */
    private String of(RowFault fault) {
        Locale language = LocaleContextHolder.getLocale();
        Object[] arguments = fault.arguments().stream()
                .map(argument -> written(argument, language))
                .toArray();
        String sentence = Objects.requireNonNullElse(
                words.getMessage(key(fault.code()), arguments, fault.detail(), language), fault.detail());
        return fault.field() == null ? sentence : fault.field() + ": " + sentence;
    }

    private static String key(String code) {
        return (code.startsWith("kernel:") ? "registration.refusal." : "problem.") + code.replace(':', '.');
    }

    private static Object written(String argument, Locale language) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(language)
                    .format(LocalDate.parse(argument));
        } catch (DateTimeException noDay) {
            return argument;
        }
    }
}
