package be.vaxis.registration.trace;

import be.vaxis.registration.dose.Place;
import be.vaxis.registration.trace.TraceCounts.AtPlace;
import be.vaxis.registration.trace.TraceCounts.OnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the doses that are looked for in one pass; for a lot, over its index alone, where the rows were tidied up since. */
@Component
class DoseCounts {

    private static final int MOST_DAYS = 3_700; // ten years

    private static final String NOW = """
            with found as materialized (
                select d.person, d.given, d.place_kind, d.place from dose_record d where %s and d.withdrawn is null and not d.held),
            days as (select given, count(*) as doses from found group by given order by given limit :days),
            places as (
                select place_kind, place, count(*) as doses from found group by place_kind, place
                order by doses desc, place limit :places)
            select 'ALL' as part, null as given, null as place_kind, null as place,
                count(distinct person) as persons, count(*) as doses from found
            union all select 'DAY', given, null, null, 0, doses from days
            union all select 'PLACE', null, place_kind, place, 0, doses from places
            order by part, given, doses desc, place
            """;

    private static final String FORMERLY = """
            select count(distinct d.person) as persons, count(*) as doses from dose_record d
            where d.dose in (select past.dose from dose_past past where %2$s)
              and (%1$s) is not true and d.withdrawn is null and not d.held
            """;

    private record Total(long persons, long doses) {}

    private final JdbcClient sql;

    DoseCounts(JdbcClient sql) {
        this.sql = sql;
    }

    TraceCounts of(TraceQuestion question) {
        List<Total> all = new ArrayList<>();
        List<OnDay> days = new ArrayList<>();
        List<AtPlace> places = new ArrayList<>();
        statement(question, NOW)
                .param("days", MOST_DAYS)
                .param("places", TraceCounts.MOST_PLACES)
                .query(row -> {
                    long doses = row.getLong("doses");
                    switch (row.getString("part")) {
                        case "DAY" -> days.add(new OnDay(row.getObject("given", LocalDate.class), doses));
                        case "PLACE" ->
                            places.add(new AtPlace(
                                    Place.Kind.valueOf(row.getString("place_kind")), row.getString("place"), doses));
                        default -> all.add(new Total(row.getLong("persons"), doses));
                    }
                });
        Total now = all.getFirst();
        Total formerly = formerly(question);
        long named = places.stream().mapToLong(AtPlace::doses).sum();
        return new TraceCounts(
                now.persons(),
                now.doses(),
                formerly.persons(),
                formerly.doses(),
                days,
                places,
                Math.max(0, now.doses() - named));
    }

    private Total formerly(TraceQuestion question) {
        return statement(question, FORMERLY)
                .query((row, number) -> new Total(row.getLong("persons"), row.getLong("doses")))
                .single();
    }

    private JdbcClient.StatementSpec statement(TraceQuestion question, String text) {
        return sql.sql(text.formatted(question.condition("d"), question.condition("past")))
                .params(question.values());
    }
}
