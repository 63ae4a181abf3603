package be.vaxis.reservation.template;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.Projection;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.template.TemplateEvent.TemplateDeleted;
import be.vaxis.reservation.template.TemplateEvent.TemplateRenamed;
import be.vaxis.reservation.template.TemplateEvent.TemplateRestored;
import be.vaxis.reservation.template.TemplateEvent.TemplateSaved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row per template, be it deleted. */
@Component
@ProcessingGroup(TemplateRows.GROUP)
@Projection(tables = "week_template")
class TemplateRows {

    static final String GROUP = "reservation.template";

    private final JdbcClient database;
    private final JsonMapper json;

    TemplateRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** By name. */
    List<WeekTemplate> of(CentreId centre, int most, int skipped) {
        return database.sql("""
                        select * from week_template where centre = ? and deleted_at is null
                        order by lower(name), template limit ? offset ?""")
                .params(centre.code(), most, skipped)
                .query(this::template)
                .list();
    }

    int count(CentreId centre) {
        return database.sql("select count(*) from week_template where centre = ? and deleted_at is null")
                .param(centre.code())
                .query(Integer.class)
                .single();
    }

    /** The last one first. */
    List<WeekTemplate> deleted(CentreId centre, int most) {
        return database.sql("""
                        select * from week_template where centre = ? and deleted_at is not null
                        order by deleted_at desc, template limit ?""")
                .params(centre.code(), most)
                .query(this::template)
                .list();
    }

    Optional<WeekTemplate> find(CentreId centre, UUID template) {
        return database.sql("select * from week_template where centre = ? and template = ? and deleted_at is null")
                .params(centre.code(), template)
                .query(this::template)
                .optional();
    }

    @EventHandler
    void on(TemplateSaved event, @Timestamp Instant at) {
        database.sql("""
                        insert into week_template (template, centre, name, places, days, saved_at, saved_by)
                        values (?, ?, ?, ?, cast(? as jsonb), ?, ?)
                        on conflict (template) do update set name = excluded.name, places = excluded.places,
                            days = excluded.days, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                            deleted_at = null""")
                .param(event.template())
                .param(event.templates().centre().code())
                .param(event.name().text())
                .param(event.days().stream()
                        .mapToInt(day -> day.capacity().total())
                        .sum())
                .param(json.writeValueAsString(event.days()))
                .param(at.atOffset(UTC))
                .param(event.by())
                .update();
    }

    @EventHandler
    void on(TemplateRenamed event) {
        database.sql("update week_template set name = ? where template = ?")
                .params(event.name().text(), event.template())
                .update();
    }

    @EventHandler
    void on(TemplateDeleted event, @Timestamp Instant at) {
        database.sql("update week_template set deleted_at = ? where template = ?")
                .params(at.atOffset(UTC), event.template())
                .update();
    }

    @EventHandler
    void on(TemplateRestored event) {
        database.sql("update week_template set deleted_at = null where template = ?")
                .param(event.template())
                .update();
    }

    @ResetHandler
    void forget() {
        database.sql("delete from week_template").update();
    }

    private WeekTemplate template(ResultSet row, int number) throws SQLException {
        return new WeekTemplate(
                row.getObject("template", UUID.class),
                new TemplateName(row.getString("name")),
                row.getInt("places"),
                List.of(json.readValue(row.getString("days"), TemplateDay[].class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
