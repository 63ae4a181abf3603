package be.vaxis.registration.row;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a row, or with a file as a whole. Never repeats what stood there.
 *
 * @param code {@code registration:brokenQuotes}; pages say it by the message {@code problem.registration.brokenQuotes}
 * @param field the column, or a FHIRPath; absent for the whole row
 * @param detail one sentence in English
 * @param arguments that the message fills in; days as in ISO 8601
 */
public record RowFault(String code, @Nullable String field, String detail, List<String> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    public static RowFault of(Flaw flaw, @Nullable String field) {
        return new RowFault(flaw.code(), field, flaw.detail(), List.of());
    }

    public static RowFault of(InvalidWord word, @Nullable String field) {
        return new RowFault(word.type(), field, String.valueOf(word.getMessage()), List.of());
    }

    public static RowFault of(Rejection refusal, @Nullable String field) {
        return new RowFault(
                refusal.type(),
                field,
                String.valueOf(refusal.getMessage()),
                refusal.arguments().stream().map(String::valueOf).toList());
    }
}
