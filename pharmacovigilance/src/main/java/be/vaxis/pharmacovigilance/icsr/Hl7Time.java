package be.vaxis.pharmacovigilance.icsr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * A moment on paper: {@code 20261123190000+0000}, to the second. We write UTC; another offset is understood, and none is
 * taken as UTC.
 *
 * <p>Dutch: <i>tijdstip</i>. Source: ICH E2B(R3), CCYYMMDDhhmmss.UUUU[+|-ZZzz].
 */
final class Hl7Time {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMddHHmmss[.SSSS][xx][x]")
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private Hl7Time() {}

    static String of(Instant moment) {
        return WRITTEN.format(moment);
    }

    /** @throws MalformedIcsr when it is not a moment to the second */
    static Instant parse(String digits) {
        try {
            return OffsetDateTime.parse(digits, READ).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new MalformedIcsr("not a moment to the second", notAMoment);
        }
    }
}
