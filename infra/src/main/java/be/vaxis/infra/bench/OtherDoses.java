package be.vaxis.infra.bench;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doses of nobody, of a thousand lots: they only make the tables as large as those of a country. */
final class OtherDoses {

    private final JdbcClient sql;
    private final Gauge gauge;

    OtherDoses(DataSource pool, Gauge gauge) {
        this.sql = JdbcClient.create(pool);
        this.gauge = gauge;
    }

    void fill(long doses) {
        sql.sql("""
                        insert into registration.dose_record (dose, person, product, lot, given, place_kind, place,
                            vaccinator_riziv, source, recorded)
                        select gen_random_uuid(), gen_random_uuid(), 'COMIRNATY', 'FILL' || number % 1000,
                            date '2021-01-01' + cast(number % 300 as integer), 'CENTRE', 'CENTRE-' || number % 90,
                            '11223393004', 'filling', now()
                        from generate_series(1, :doses) number""").param("doses", doses).update();
        sql.sql("vacuum analyze registration.dose_record").update();
        gauge.say("Among " + doses + " other doses");
    }
}
