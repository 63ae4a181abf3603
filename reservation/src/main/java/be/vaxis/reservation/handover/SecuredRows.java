package be.vaxis.reservation.handover;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.late.SecuredPlaces;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From the work of the hand-overs that are going on: written in the transaction that takes the places. */
@Component
class SecuredRows implements SecuredPlaces {

    private final JdbcClient database;

    SecuredRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<CodeDigest> at(CentreId centre) {
        return new HashSet<>(database.sql("""
                        select code from handover_booking where state = 'SECURED' and exists (
                            select from jsonb_array_elements(secured) a
                            where split_part(substr(a ->> 'lineDay', 9), '/', 1) = ?)""")
                .param(centre.code())
                .query((row, number) -> new BookingId(new CodeDigest(row.getString("code"))).successor())
                .list());
    }
}
