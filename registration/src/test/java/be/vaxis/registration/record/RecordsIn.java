package be.vaxis.registration.record;

import be.vaxis.registration.OpenSealing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doses on record in real tables. */
public final class RecordsIn {

    private RecordsIn() {}

    public static DoseRecords tables(JdbcClient sql) {
        return new DoseRecords(sql, new DoseRow(new OpenSealing()));
    }
}
