package be.vaxis.pharmacovigilance.lotdoses;

import be.vaxis.contract.registration.DetailEvent.DoseDetailed;
import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.kernel.Projection;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of which lot each dose was. In whatever order is heard of a dose and its details, it ends the same. Doses from abroad do
 * not count. Once somebody is forgotten and this is rebuilt, the lots of their doses are not known any more.
 */
@Component
@ProcessingGroup("pharmacovigilance.inbox.lots")
@Projection(tables = "lot_dose")
class LotDoseProjection {

    private final JdbcClient sql;

    LotDoseProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(DoseRegistered event) {
        if (event.country() != null) {
            remove(event.dose());
            return;
        }
        sql.sql("""
                insert into lot_dose (dose, product) values (?, ?)
                on conflict (dose) do update set product = excluded.product
                """).params(event.dose(), event.product()).update();
    }

    @EventHandler
    void on(DoseDetailed event) {
        event.details()
                .value()
                .ifPresent(details ->
                        sql.sql("""
                insert into lot_dose (dose, lot) values (?, ?)
                on conflict (dose) do update set lot = excluded.lot
                """).params(event.dose(), details.lot()).update());
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        remove(event.dose());
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from lot_dose").update();
    }

    private void remove(UUID dose) {
        sql.sql("delete from lot_dose where dose = ?").param(dose).update();
    }
}
