package be.vaxis.registration.record;

import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("registration.record")
@Projection(tables = "dose_record")
class DoseRecordProjection {

    private final JdbcClient sql;
    private final Sealing sealing;

    DoseRecordProjection(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(DoseRegistered event) {
        Vaccine vaccine = event.vaccine();
        UnitNumber unit = vaccine.unit();
        Place place = event.place();
        Reaction reaction = event.reaction();
        var vaccinator = event.vaccinator();
        sql.sql("""
                        insert into dose_record (dose, person, insz, product, lot, unit, expires, given, place_kind,
                                place, vaccinator_riziv, vaccinator_insz, source, reaction, recorded)
                        values (:dose, :person, :insz, :product, :lot, :unit, :expires, :given, :placeKind,
                                :place, :vaccinatorRiziv, :vaccinatorInsz, :source, :reaction, :recorded)
                        on conflict (dose) do nothing
                        """)
                .param("dose", event.dose().value())
                .param("person", event.vaccinations().person().value())
                .param("insz", sealed(event.insz()))
                .param("product", vaccine.product())
                .param("lot", vaccine.lot().value())
                .param("unit", unit == null ? null : unit.value())
                .param("expires", vaccine.expires())
                .param("given", event.given())
                .param("placeKind", place.kind().name())
                .param("place", place.number())
                .param(
                        "vaccinatorRiziv",
                        vaccinator.riziv() == null ? null : vaccinator.riziv().value())
                .param("vaccinatorInsz", sealed(vaccinator.insz()))
                .param("source", event.source().value())
                .param("reaction", reaction == null ? null : reaction.name())
                .param("recorded", utc(event.recorded()))
                .update();
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        sql.sql("update dose_record set withdrawn = ?, withdrawal_reason = ? where dose = ?")
                .params(
                        utc(event.recorded()),
                        event.reason().name(),
                        event.dose().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate dose_record").update();
    }

    private @Nullable String sealed(@Nullable Personal<?> personal) {
        return personal == null || personal.isShredded() ? null : sealing.seal(personal);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
