package be.vaxis.registration.web;

import be.vaxis.kernel.InvalidWord;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads the fields of a form one by one, and tells at each what is wrong with it. */
record Fields(Errors errors) {

    private static final String MISSING = "registration.fault.required";
    private static final String UNREADABLE = "registration.fault.unreadable";

    void refuse(String field, String message) {
        errors.rejectValue(field, message);
    }

    <T> @Nullable T required(String field, String typed, Function<String, T> reader) {
        if (typed.isBlank()) {
            refuse(field, MISSING);
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
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            refuse(field, UNREADABLE);
        }
        return null;
    }

    /** The message of a refusal: {@code registration.refusal.kernel.invalidInsz}. */
    static String messageOf(String type) {
        return "registration.refusal." + type.replace(':', '.');
    }
}
