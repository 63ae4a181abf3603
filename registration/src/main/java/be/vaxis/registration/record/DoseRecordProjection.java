package be.vaxis.registration.record;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseNumberTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ReactionTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
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
@Projection(tables = {"dose_record", "dose_past"})
class DoseRecordProjection {

    private static final String KEEP = """
            insert into dose_record (dose, person, insz, product, lot, unit, expires, given, place_kind, place,
                vaccinator_riziv, vaccinator_insz, source, reaction, override_reason, recorded, consent, sharing)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (dose) do nothing
            """;
    private static final String REMEMBER = """
            insert into dose_past (dose, version, product, lot, unit, expires, given, place_kind, place,
                vaccinator_riziv, vaccinator_insz, number_told, reaction, until, corrected_by, kinds, reason)
            select dose, version, product, lot, unit, expires, given, place_kind, place,
                vaccinator_riziv, vaccinator_insz, number_told, reaction, :until, :by, :kinds, :reason
            from dose_record where dose = :dose and version < :version
            on conflict do nothing
            """;
    private static final String CORRECT = """
            update dose_record
            set product = ?, lot = ?, unit = ?, expires = ?, given = ?, place_kind = ?, place = ?,
                vaccinator_riziv = ?, vaccinator_insz = ?, override_reason = ?, version = ?, corrected = ?
            where dose = ?
            """;
    private static final String WITHDRAW = "update dose_record set withdrawn = ?, withdrawal_reason = ? where dose = ?";

    private static final String NUMBER = "update dose_record set number_told = ? where dose = ?";
    private static final String REACTION = "update dose_record set reaction = ? where dose = ?";
    private static final String SHARE = "update dose_record set sharing = ? where dose = ?";

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    DoseRecordProjection(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(DoseRegistered event) {
        Vaccine vaccine = event.vaccine();
        UnitNumber unit = vaccine.unit();
        Place place = event.place();
        Reaction reaction = event.reaction();
        OverrideReason override = event.override();
        Consent consent = event.consent();
        Sharing sharing = event.sharing();
        var vaccinator = event.vaccinator();
        var dose = event.dose().value();
        rows.set(
                dose,
                KEEP,
                dose,
                event.vaccinations().person().value(),
                sealed(event.insz()),
                vaccine.product(),
                vaccine.lot().value(),
                unit == null ? null : unit.value(),
                vaccine.expires(),
                event.given(),
                place.kind().name(),
                place.number(),
                vaccinator.riziv() == null ? null : vaccinator.riziv().value(),
                sealed(vaccinator.insz()),
                event.source().value(),
                reaction == null ? null : reaction.name(),
                override == null ? null : override.name(),
                utc(event.recorded()),
                consent == null ? null : consent.printed(),
                sharing == null ? null : sharing.name());
    }

    @EventHandler
    void on(DoseCorrected event) {
        var dose = event.dose().value();
        rows.send(); // what was said before is copied from its row
        sql.sql(REMEMBER)
                .param("dose", dose)
                .param("version", event.version())
                .param("until", utc(event.recorded()))
                .param("by", event.by().value())
                .param("kinds", event.kinds().stream().map(Enum::name).sorted().collect(joining(",")))
                .param("reason", sealed(event.reason()))
                .update();
        Vaccine vaccine = event.vaccine();
        UnitNumber unit = vaccine.unit();
        OverrideReason override = event.override();
        var vaccinator = event.vaccinator();
        rows.set(
                dose,
                CORRECT,
                vaccine.product(),
                vaccine.lot().value(),
                unit == null ? null : unit.value(),
                vaccine.expires(),
                event.given(),
                event.place().kind().name(),
                event.place().number(),
                vaccinator.riziv() == null ? null : vaccinator.riziv().value(),
                sealed(vaccinator.insz()),
                override == null ? null : override.name(),
                event.version(),
                utc(event.recorded()),
                dose);
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        var dose = event.dose().value();
        rows.set(dose, WITHDRAW, utc(event.recorded()), event.reason().name(), dose);
    }

    @EventHandler
    void on(DoseNumberTold event) {
        ToldNumber number = event.number();
        var dose = event.dose().value();
        rows.set(dose, NUMBER, number == null ? null : number.text(), dose);
    }

    @EventHandler
    void on(ReactionTold event) {
        Reaction reaction = event.reaction();
        var dose = event.dose().value();
        rows.set(dose, REACTION, reaction == null ? null : reaction.name(), dose);
    }

    @EventHandler
    void on(SharingSettled event) {
        var dose = event.dose().value();
        rows.set(dose, SHARE, event.sharing().name(), dose);
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate dose_record, dose_past").update();
    }

    private @Nullable String sealed(@Nullable Personal<?> personal) {
        return personal == null || personal.isShredded() ? null : sealing.seal(personal);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
