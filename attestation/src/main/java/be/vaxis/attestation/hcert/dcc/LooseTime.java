package be.vaxis.attestation.hcert.dcc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Dates and moments in the forms that issuers use: ISO 8601 with every kind of offset, or without. */
final class LooseTime {

    private static final int DATE_CHARACTERS = 10;

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private LooseTime() {}

    /** A date, also the one in front of a time; null when there is none. */
    static @Nullable LocalDate date(String text) {
        if (text.length() < DATE_CHARACTERS) {
            return null;
        }
        try {
            return LocalDate.parse(dropTime(text));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A moment; one without an offset is taken as UTC, a date as its start. Null when there is none. */
    static @Nullable OffsetDateTime moment(String text) {
        if (text.length() < DATE_CHARACTERS) {
            return null;
        }
        try {
            TemporalAccessor read = MOMENT.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime moment
                    ? moment
                    : LocalDateTime.from(read).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            LocalDate date = date(text);
            return date == null ? null : date.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
    }

    static String dropTime(String text) {
        boolean timed = text.length() > DATE_CHARACTERS && "Tt ".indexOf(text.charAt(DATE_CHARACTERS)) >= 0;
        return timed ? text.substring(0, DATE_CHARACTERS) : text;
    }
}
