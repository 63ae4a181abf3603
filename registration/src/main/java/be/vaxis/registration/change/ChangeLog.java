package be.vaxis.registration.change;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.change.Change.Activity;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.vaccinations.VaccinationsEvent;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes every change down once, in the order in which the changes are committed.
 *
 * <p>A number from a sequence alone would not do: of two transactions the one with the lower number may be committed last,
 * and who reads between them would never see it. So a number is taken under a lock that is held until the commit. It is
 * no {@link be.vaxis.kernel.Projection}: readers hold positions, which a rebuild would give out anew.
 */
@Component
@ProcessingGroup("registration.change")
class ChangeLog {

    private static final String IN_TURN = """
            with turn as materialized (
                select pg_advisory_xact_lock(hashtextextended('registration.immunization_change', 0)))
            insert into immunization_change
                (position, dose, version, person, source, by_source, activity, kinds, reason, withdrawn, changed)
            """;
    /** The next version of one that was only kept until now. */
    private static final String REGISTERED = IN_TURN + """
            select nextval('immunization_change_position'), dose, coalesce(
                    (select max(version) from immunization_change before where before.dose = told.dose), 0) + 1,
                ?, by_source, by_source, 'REGISTERED', null, null, false, ?
            from turn, (values (cast(? as uuid), cast(? as text))) told (dose, by_source)
            where not exists (select from immunization_change past
                where past.dose = told.dose and past.activity = 'REGISTERED')
            """;

    private static final String CHANGED = IN_TURN + """
            select nextval('immunization_change_position'), dose, ?, ?,
                coalesce((select first.source from immunization_change first where first.dose = told.dose
                    order by first.version limit 1), by_source),
                by_source, ?, ?, ?, false, ?
            from turn, (values (cast(? as uuid), cast(? as text))) told (dose, by_source)
            on conflict (dose, version) do nothing
            """;
    private static final String WITHDRAWN = IN_TURN + """
            select nextval('immunization_change_position'), before.dose, before.version + 1, before.person,
                before.source, :by, :activity, :reason, null, true, :changed
            from turn, (
                select * from immunization_change where dose = :dose order by version desc limit 1) before
            where not exists (select from immunization_change past where past.dose = :dose and past.withdrawn)
            """;

    /** A vaccination that the person had before stands no more on its own. */
    private static final String MERGED = IN_TURN + """
            select nextval('immunization_change_position'), cast(? as uuid), ?, ?, ?, ?, 'MERGED', ?, null, ?, ? from turn
            on conflict (dose, version) do nothing
            """;

    private static final String TWICE = "TOLD_TWICE";

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    ChangeLog(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(DoseRegistered event) {
        rows.set(
                event.dose(),
                REGISTERED,
                event.vaccinations().person().value(),
                event.recorded().atOffset(ZoneOffset.UTC),
                event.dose().value(),
                event.source().value());
    }

    @EventHandler
    void on(ImmunizationTold event) {
        changed(event, event.version(), Activity.TOLD, event.source(), null, null, event.recorded());
    }

    @EventHandler
    void on(DoseCorrected event) {
        String kinds = event.kinds().stream().map(Enum::name).sorted().collect(joining(","));
        changed(event, event.version(), Activity.CORRECTED, event.by(), kinds, event.reason(), event.recorded());
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        rows.send(); // its version follows from the rows
        sql.sql(WITHDRAWN)
                .param("dose", event.dose().value())
                .param("by", event.source().value())
                .param("activity", Activity.WITHDRAWN.name())
                .param("reason", event.reason().name())
                .param("changed", event.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(VaccinationAdopted event) {
        boolean twice = event.sameAs() != null;
        rows.set(
                event.dose() + "/" + event.version() + "/MERGED",
                MERGED,
                event.dose().value(),
                event.version(),
                event.vaccinations().person().value(),
                event.source().value(),
                event.by().value(),
                twice ? TWICE : null,
                twice,
                event.recorded().atOffset(ZoneOffset.UTC));
    }

    private void changed(
            VaccinationsEvent event,
            int version,
            Activity activity,
            Source by,
            @Nullable String kinds,
            @Nullable Personal<String> reason,
            Instant at) {
        rows.set(
                event.dose() + "/" + version + "/" + activity,
                CHANGED,
                version,
                event.vaccinations().person().value(),
                activity.name(),
                kinds,
                reason == null || reason.isShredded() ? null : sealing.seal(reason),
                at.atOffset(ZoneOffset.UTC),
                event.dose().value(),
                by.value());
    }
}
