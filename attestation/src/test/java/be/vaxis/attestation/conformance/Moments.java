package be.vaxis.attestation.conformance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** Moments as test files write them; one without an offset is in UTC. */
final class Moments {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private Moments() {}

    static Instant read(String text) {
        try {
            TemporalAccessor read = FORM.parseBest(
                    text.strip().replaceFirst(" ", "T").replace(" ", ""),
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    LocalDate::from);
            return switch (read) {
                case OffsetDateTime moment -> moment.toInstant();
                case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
            };
        } catch (DateTimeException malformed) {
            throw new NotJudged("no moment: " + text);
        }
    }

    /** A text that is a date with a time and an offset, as the moment it means; another text as it is. */
    static String same(String text) {
        try {
            return OffsetDateTime.from(FORM.parse(text)).toInstant().toString();
        } catch (DateTimeException none) {
            return text;
        }
    }
}
