package be.vaxis.reservation.late;

import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks whom a centre has to phone: their booking was given up for a late change, and nothing else is booked yet. */
@Component
public class ToPhone {

    private static final int MOST = 1_000;

    private final JdbcClient database;

    ToPhone(JdbcClient database) {
        this.database = database;
    }

    /**
     * An appointment that is no more.
     *
     * @param reference what a help desk knows the booking by
     */
    public record Lost(String reference, int dose, LocalDate date, LocalTime slot) {}

    /** The soonest first, up to {@value #MOST}. */
    public List<Lost> of(CentreId centre) {
        return database.sql("""
                        select reference, dose, day, slot from late_phone
                        where centre = ? order by day, slot, reference, dose limit ?""")
                .param(centre.code())
                .param(MOST)
                .query((row, number) -> new Lost(
                        row.getString("reference"),
                        row.getInt("dose"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("slot", LocalTime.class)))
                .list();
    }
}
