package be.vaxis.reservation.directory;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Projection;
import be.vaxis.reservation.centre.CentreEvent.CentreOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies each centre as it was last described. */
@Component
@ProcessingGroup("reservation.directory")
@Projection(tables = "directory_centre")
class DirectoryProjection {

    private final JdbcClient database;

    DirectoryProjection(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CentreOpened event) {
        database.sql("""
                        insert into directory_centre (centre, name, address, lines, regime, postal_code)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (centre) do update set name = excluded.name, address = excluded.address,
                            lines = excluded.lines, regime = excluded.regime, postal_code = excluded.postal_code""")
                .param(event.centre().code())
                .param(event.name())
                .param(onOneLine(event.address()))
                .param(event.lines())
                .param(event.regime().name())
                .param(event.address().postalCode().value())
                .update();
    }

    @ResetHandler
    void forget() {
        database.sql("delete from directory_centre").update();
    }

    static String onOneLine(Address address) {
        var box = address.box() == null ? "" : " bus " + address.box();
        return address.street() + " " + address.number() + box + ", " + address.postalCode() + " "
                + address.municipality();
    }
}
