package be.vaxis.infra.forgetting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that the system keeps, as whoever steals it would have it: a dump of the database, the topics, the packages
 * for researchers.
 *
 * <p>Not the files of the database server that are no tables, such as its write-ahead log: rows that were deleted stay there
 * until it is overwritten, but in them stands what stands in the tables, cipher text. Not what has left the system: messages
 * that arrived at telephones, mailboxes and letter boxes.
 */
final class Keepings {

    private static final Pattern BYTES = Pattern.compile("\\\\x((?:[0-9a-f]{2}){4,})");
    private static final Duration POLL = Duration.ofMillis(500);

    /** One record, row or file; each byte is a character. */
    record Kept(String place, String text) {}

    private final JdbcClient sql;
    private final Map<String, String> parts;

    Keepings(JdbcClient sql, Map<String, String> parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** Where something is found, by place. */
    Map<String, Set<String>> find(Function<String, Set<String>> search) {
        Map<String, Set<String>> found = new TreeMap<>();
        all().forEach(kept -> {
            Set<String> here = search.apply(kept.text());
            if (!here.isEmpty()) {
                found.computeIfAbsent(kept.place(), place -> new TreeSet<>()).addAll(here);
            }
        });
        return found;
    }

    Stream<Kept> all() {
        return Stream.of(tables(), statistics(), largeObjects(), topics(), packages())
                .flatMap(each -> each);
    }

    private Stream<Kept> tables() {
        return tableNames().stream()
                .flatMap(table -> sql.sql("select t::text from " + table + " t").query(String.class).list().stream()
                        .map(row -> new Kept(table, readable(row))));
    }

    List<String> tableNames() {
        return sql.sql("""
                        select format('%I.%I', n.nspname, c.relname)
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'm', 'p') and n.nspname not like 'pg\\_%'
                          and n.nspname <> 'information_schema' order by 1
                        """).query(String.class).list();
    }

    /** What the database remembers about the values of columns, to plan its queries. */
    private Stream<Kept> statistics() {
        return sql
                .sql("select s::text from pg_stats s where schemaname not like 'pg\\_%'")
                .query(String.class)
                .list()
                .stream()
                .map(row -> new Kept("statistics", readable(row)));
    }

    private Stream<Kept> largeObjects() {
        return sql.sql("select data::text from pg_largeobject").query(String.class).list().stream()
                .map(row -> new Kept("large objects", readable(row)));
    }

    /** The row, with its bytes also as characters and its quotes as they are in the column. */
    private static String readable(String row) {
        String latin = new String(row.getBytes(UTF_8), ISO_8859_1);
        return latin.replace("\"\"", "\"")
                + BYTES.matcher(latin)
                        .results()
                        .map(bytes -> {
                            String text = new String(HexFormat.of().parseHex(bytes.group(1)), ISO_8859_1);
                            return "\n" + text;
                        })
                        .reduce("", String::concat);
    }

    private Stream<Kept> topics() {
        Map<String, Object> client = Map.of(
                "bootstrap.servers",
                String.valueOf(parts.get("vaxis.kafka.bootstrap-servers")),
                "exclude.internal.topics",
                false,
                "isolation.level",
                "read_uncommitted");
        var found = Stream.<Kept>builder();
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(POLL).forEach(told -> found.add(new Kept("topic " + told.topic(), textOf(told))));
            }
        }
        return found.build();
    }

    private static String textOf(ConsumerRecord<byte[], byte[]> told) {
        var text = new StringBuilder(latin(told.key())).append('\n').append(latin(told.value()));
        told.headers()
                .forEach(header ->
                        text.append('\n').append(header.key()).append('=').append(latin(header.value())));
        return text.toString();
    }

    private static String latin(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, ISO_8859_1);
    }

    private Stream<Kept> packages() {
        Path folder = Path.of(String.valueOf(parts.get("vaxis.export.folder")));
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        var found = Stream.<Kept>builder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.add(new Kept("packages", file + "\n" + latin(Files.readAllBytes(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.build();
    }
}
