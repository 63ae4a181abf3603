package be.vaxis.pharmacovigilance.opendata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counts that everybody may know, as they were published last: doses by day, region, age, sex, brand and position in
 * the series.
 *
 * <p>They are counted when somebody asks and the last ones are too old, by one process at a time; meanwhile the others
 * go on with the last ones.
 *
 * <p>Dutch: <i>open data</i>. Source: process 11, Research; Sciensano, COVID19BE_VACC.
 */
@Component
public class OpenData {

    /** The name of the file. */
    public static final String NAME = "COVID19BE_VACC";

    private static final String HEADING = "DATE,REGION,AGEGROUP,SEX,BRAND,DOSE,COUNT\n";
    private static final String COUNT = """
            insert into published_count (given, region, age_group, sex, brand, letter, doses)
            select given, region, age_group, sex, brand, letter, count(*) from counted_dose
            group by given, region, age_group, sex, brand, letter
            """;

    private final JdbcClient sql;
    private final PublishedCounts counts;
    private final Clock clock;
    private final OpenDataSettings settings;

    OpenData(JdbcClient sql, PublishedCounts counts, Clock clock, OpenDataSettings settings) {
        this.sql = sql;
        this.counts = counts;
        this.clock = clock;
        this.settings = settings;
    }

    /** When what everybody sees was counted; counts it first when that is too long ago. */
    @Transactional
    public Instant refreshed() {
        var last = made();
        if (last.isPresent() && (isFresh(last.get()) || !lock("select pg_try_advisory_xact_lock(?)"))) {
            return last.get();
        }
        lock("select pg_advisory_xact_lock(?) is not null"); // whoever counts for the first time is waited for
        return made().filter(this::isFresh).orElseGet(this::count);
    }

    /** The file as CSV in UTF-8; to be closed. Held by no transaction, so that a slow reader holds nobody up. */
    public InputStream file() throws IOException {
        var content = sql.sql("select content from publication where name = ?")
                .param(NAME)
                .query(byte[].class)
                .single();
        return new GZIPInputStream(new ByteArrayInputStream(content));
    }

    private Instant count() {
        var now = clock.instant();
        sql.sql("delete from published_count").update();
        sql.sql(COUNT).update();
        sql.sql("""
                insert into publication (name, made, content) values (?, ?, ?)
                on conflict (name) do update set made = excluded.made, content = excluded.content
                """).params(NAME, now.atOffset(ZoneOffset.UTC), written()).update();
        return now;
    }

    /** It has a line for each day and kind of people, and so does not grow with the country. */
    private byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8);
                var all = counts.all()) {
            out.write(HEADING);
            for (var line : (Iterable<PublishedCounts.Count>) all::iterator) {
                out.write(line.text());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private boolean lock(String how) {
        return sql.sql(how).param((long) NAME.hashCode()).query(Boolean.class).single();
    }

    private boolean isFresh(Instant made) {
        return made.plus(settings.every()).isAfter(clock.instant());
    }

    private Optional<Instant> made() {
        return sql.sql("select made from publication where name = ?")
                .param(NAME)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
