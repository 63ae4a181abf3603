package be.vaxis.infra.durable;

import be.vaxis.infra.proof.Journal;
import be.vaxis.infra.proof.Journal.Entry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the event store says was taken and given back from a moment on, by whom, transaction by transaction. */
final class Books {

    private final JdbcClient sql;
    private final Map<String, Integer> numbers;
    private final long opened;

    private record Row(String transaction, String holder, String lineDay, String slot, boolean isTaken) {

        LocalDateTime moment() {
            return LocalDate.parse(lineDay.substring(lineDay.lastIndexOf('/') + 1))
                    .atTime(LocalTime.parse(slot));
        }
    }

    /** @param numbers of the people, by the name of their code in events; they hold nothing yet */
    Books(JdbcClient sql, Map<String, Integer> numbers) {
        this.sql = sql;
        this.numbers = numbers;
        this.opened = sql.sql("select max(global_index) from reservation.domain_event")
                .query(Long.class)
                .single();
    }

    Journal journal() {
        Map<Integer, TreeSet<LocalDateTime>> held = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (var rows : decisions()) {
            int person = numbers.get(rows.getFirst().holder());
            var moments = held.computeIfAbsent(person, _ -> new TreeSet<>());
            var before = List.copyOf(moments);
            Set<String> touched = new TreeSet<>(Set.of("person " + person));
            rows.stream().filter(it -> !it.isTaken()).forEach(it -> moments.remove(it.moment()));
            rows.stream().filter(Row::isTaken).forEach(it -> moments.add(it.moment()));
            rows.forEach(it -> touched.add(it.lineDay()));
            if (!before.equals(List.copyOf(moments))) { // it may be another line only
                entries.add(new Entry(person, List.copyOf(moments), touched));
            }
        }
        return new Journal(entries);
    }

    /** Each is what one transaction did for one person; in the order of their last events. */
    private List<List<Row>> decisions() {
        Map<String, List<Row>> decisions = new LinkedHashMap<>();
        for (var row : rows()) {
            var name = row.transaction() + row.holder();
            var decision = decisions.remove(name);
            decisions.put(name, decision == null ? new ArrayList<>() : decision);
            decisions.get(name).add(row);
        }
        return List.copyOf(decisions.values());
    }

    private List<Row> rows() {
        return sql.sql("""
                        select xmin::text transaction, event ->> 'holder' holder, event ->> 'lineDay' line_day,
                               event ->> 'slot' slot, payload_type = 'reservation.lineday.SlotBooked' is_taken
                        from (select xmin, global_index, payload_type, convert_from(payload, 'UTF8')::jsonb event
                              from reservation.domain_event where global_index > ? and payload_type in
                                  ('reservation.lineday.SlotBooked', 'reservation.lineday.SlotReleased'))
                        order by global_index""").param(opened).query(Row.class).list();
    }
}
