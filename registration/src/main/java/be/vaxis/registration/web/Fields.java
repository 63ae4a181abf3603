package be.vaxis.registration.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/** Reads the fields of a form one by one, and tells at each what is wrong with it. */
record Fields(Errors errors) {

    private static final String MISSING = "registration.fault.missing";
    private static final String UNREADABLE = "registration.fault.unreadable";

    void refuse(String field, String message) {
        errors.rejectValue(field, message);
    }

    <T> @Nullable T required(String field, String typed, Function<String, T> reader) {
        if (typed.isBlank()) {
            errors.rejectValue(field, MISSING, named(field), null);
        }
        return optional(field, typed, reader);
    }

    <T> @Nullable T optional(String field, String typed, Function<String, T> reader) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (InvalidWord invalid) {
            errors.rejectValue(field, messageOf(invalid.type()), String.valueOf(invalid.getMessage()));
        } catch (Rejection refused) {
            tell(refused, field);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            errors.rejectValue(field, UNREADABLE, named(field), null);
        }
        return null;
    }

    /** A refusal at its field, or above the form. */
    void tell(Rejection refused, String field) {
        Object[] arguments = refused.arguments().stream().map(Fields::written).toArray();
        String text = String.valueOf(refused.getMessage());
        if (field.isEmpty()) {
            errors.reject(messageOf(refused.type()), arguments, text);
        } else {
            errors.rejectValue(field, messageOf(refused.type()), arguments, text);
        }
    }

    /** The message of a refusal: {@code problem.registration.intervalTooShort}; of a word of the kernel, one of ours. */
    static String messageOf(String type) {
        return (type.startsWith("kernel:") ? "registration.refusal." : "problem.") + type.replace(':', '.');
    }

    /** The field as the form calls it, or the question as it is asked. */
    private static Object[] named(String field) {
        String key = field.startsWith("answers[")
                ? "registration.question." + field.substring("answers[".length(), field.length() - 1)
                : "registration.form." + field;
        return new Object[] {new DefaultMessageSourceResolvable(key)};
    }

    /** As a sentence for people fills it in. */
    static Object written(Object argument) {
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(LocaleContextHolder.getLocale())
                        .format(day)
                : argument;
    }
}
