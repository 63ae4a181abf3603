package be.vaxis.infra.bench;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doses of nobody, of a thousand lots: they only make the tables as large as those of a country. */
final class OtherDoses {

    private static final long RANGE = 1_000_000;

    private final JdbcClient sql;
    private final Gauge gauge;

    OtherDoses(DataSource pool, Gauge gauge) {
        this.sql = JdbcClient.create(pool);
        this.gauge = gauge;
    }

    /** In ranges, their indexes built afterwards, which takes a tenth of the time. */
    void fill(long doses) {
        List<Index> indexes = sql.sql("""
                        select indexname, indexdef from pg_indexes
                        where schemaname = 'registration' and tablename = 'dose_record' and indexname not like '%_pkey'
                        """)
                .query((row, n) -> new Index(row.getString(1), row.getString(2)))
                .list();
        indexes.forEach(
                index -> sql.sql("drop index registration." + index.indexname()).update());
        for (long from = 1; from <= doses; from += RANGE) {
            sql.sql("""
                            insert into registration.dose_record (dose, person, product, lot, given, place_kind, place,
                                vaccinator_riziv, source, recorded)
                            select uuidv7(), gen_random_uuid(), 'COMIRNATY', 'FILL' || number % 1000,
                                date '2021-01-01' + cast(number % 300 as integer), 'CENTRE', 'CENTRE-' || number % 90,
                                '11223393004', 'filling', now()
                            from generate_series(:from, :until) number""")
                    .param("from", from)
                    .param("until", Math.min(doses, from + RANGE - 1))
                    .update();
        }
        indexes.forEach(index -> sql.sql(index.indexdef()).update());
        sql.sql("vacuum analyze registration.dose_record").update();
        gauge.say("Among " + doses + " other doses");
    }

    private record Index(String indexname, String indexdef) {}
}
