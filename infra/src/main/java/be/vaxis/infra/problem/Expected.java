package be.vaxis.infra.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a value of a type looks like, without repeating what was sent instead. */
final class Expected {

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "This is not the expected value.";
        }
        if (type.isEnum()) {
            return "Expected one of " + names(type) + ".";
        }
        if (type == LocalDate.class) {
            return "Expected a date such as 2021-05-06.";
        }
        if (type == LocalTime.class) {
            return "Expected a time such as 09:00.";
        }
        if (type == Instant.class || Temporal.class.isAssignableFrom(type)) {
            return "Expected a moment such as 2021-05-06T07:00:00Z.";
        }
        if (type == UUID.class) {
            return "Expected a UUID.";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "Expected true or false.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Expected a number within its range.";
        }
        return type == String.class ? "Expected a text." : "This is not the expected value.";
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
