package be.vaxis.registration.immunization;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("registration.immunization")
@Projection(tables = "immunization_version")
class VersionProjection {

    private static final String TOLD = """
            insert into immunization_version (dose, version, person, told, withdrawn, changed)
            values (:dose, :version, :person, :told, exists (
                select from immunization_version before where before.dose = :dose and before.withdrawn), :changed)
            on conflict (dose, version) do update set told = excluded.told, changed = excluded.changed
            """;

    /**
     * The versions before keep the provisional identity of which they were told, with whose key they are sealed: whose the
     * vaccination is, its last version says. One that the person had before stands no more on its own.
     */
    private static final String ADOPTED = """
            insert into immunization_version (dose, version, person, told, withdrawn, changed)
            values (:dose, :version, :person, :told, :twice, :changed)
            on conflict (dose, version) do nothing
            """;

    /** The words of the last version stand no more, until it is told in others; nothing for a dose that had none. */
    private static final String CORRECTED = """
            insert into immunization_version (dose, version, person, told, withdrawn, changed)
            select dose, :version, person, null, withdrawn, :changed from immunization_version
            where dose = :dose and version < :version order by version desc limit 1
            on conflict do nothing
            """;

    /** The words of the last version stand, and it counts no more; nothing for a dose that was told by fields. */
    private static final String WITHDRAWN = """
            insert into immunization_version (dose, version, person, told, withdrawn, changed)
            select dose, version + 1, person, told, true, :changed from immunization_version
            where dose = :dose
              and not exists (select from immunization_version past where past.dose = :dose and past.withdrawn)
            order by version desc limit 1
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    VersionProjection(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(ImmunizationTold event) {
        if (event.told().text().isShredded()) {
            return; // forgotten since
        }
        sql.sql(TOLD)
                .param("dose", event.dose().value())
                .param("version", event.version())
                .param("person", event.vaccinations().person().value())
                .param("told", sealing.seal(event.told().text()))
                .param("changed", event.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(VaccinationAdopted event) {
        if (event.told().text().isShredded()) {
            return; // forgotten since
        }
        sql.sql(ADOPTED)
                .param("dose", event.dose().value())
                .param("version", event.version())
                .param("person", event.vaccinations().person().value())
                .param("told", sealing.seal(event.told().text()))
                .param("twice", event.sameAs() != null)
                .param("changed", event.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(DoseCorrected event) {
        sql.sql(CORRECTED)
                .param("dose", event.dose().value())
                .param("version", event.version())
                .param("changed", event.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        sql.sql(WITHDRAWN)
                .param("dose", event.dose().value())
                .param("changed", event.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate immunization_version").update();
    }
}
