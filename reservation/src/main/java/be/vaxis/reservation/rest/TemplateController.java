package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.template.TemplateDay;
import be.vaxis.reservation.template.TemplateFilling;
import be.vaxis.reservation.template.TemplateName;
import be.vaxis.reservation.template.WeekTemplate;
import be.vaxis.reservation.template.WeekTemplates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Weeks of a centre under a name, and other weeks filled from them, for those who plan. */
@RestController
@RequestMapping("/api/v1/centres/{centre}/templates")
@Needs(Permission.PLAN_CAPACITY)
class TemplateController {

    private static final int MOST_SHOWN = 100;

    /** @param week is kept as it is planned now */
    record NewTemplate(@NotNull TemplateName name, @NotNull IsoWeek week) {}

    /** @param week is kept in the place of what the template had; when left out, only the name changes */
    record TemplateChange(
            @NotNull TemplateName name, @Nullable IsoWeek week) {}

    /**
     * @param week the first week to be filled
     * @param weeks how many in a row, 1 to 13; one when left out
     * @param holidays whether legal holidays are filled as well; not when left out
     */
    record Filling(
            @NotNull IsoWeek week,
            @Nullable @Min(1) @Max(13) Integer weeks,
            @Nullable Boolean holidays) {}

    record NewTemplateAnswer(UUID template) {}

    /** @param total how many there are on all pages */
    record TemplatesAnswer(int total, List<TemplateLine> templates) {}

    /** @param places of all its days together */
    record TemplateLine(UUID template, String name, int places, Instant savedAt) {

        static TemplateLine of(WeekTemplate template) {
            return new TemplateLine(template.template(), template.name().text(), template.places(), template.savedAt());
        }
    }

    /** @param days that open; all others are closed */
    record TemplateAnswer(UUID template, String name, int places, Instant savedAt, List<TemplateDayAnswer> days) {}

    record TemplateDayAnswer(
            int line,
            DayOfWeek day,
            int slotLengthMinutes,
            int keptPercent,
            @Nullable String product,
            SortedMap<LocalTime, Integer> places) {

        static TemplateDayAnswer of(TemplateDay day) {
            var capacity = day.capacity();
            var product = capacity.product();
            return new TemplateDayAnswer(
                    day.line(),
                    day.day(),
                    capacity.slotLengthMinutes(),
                    capacity.keptPercent(),
                    product == null ? null : product.value(),
                    capacity.places());
        }
    }

    private final WeekTemplates templates;
    private final TemplateFilling filling;
    private final FreshIds ids;

    TemplateController(WeekTemplates templates, TemplateFilling filling, FreshIds ids) {
        this.templates = templates;
        this.filling = filling;
        this.ids = ids;
    }

    /** The templates of the centre by name, from page 1 on. 200; 403 {@code otherCentre}. */
    @GetMapping
    TemplatesAnswer list(
            @PathVariable String centre,
            @RequestParam(defaultValue = "1") @Min(1) @Max(100) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MOST_SHOWN) int pageSize,
            Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        return new TemplatesAnswer(
                templates.count(id),
                templates.page(id, pageSize, (page - 1) * pageSize).stream()
                        .map(TemplateLine::of)
                        .toList());
    }

    /** One template with the days that it opens. 200; 403 {@code otherCentre}; 404 {@code templateUnknown}. */
    @GetMapping("/{template}")
    TemplateAnswer show(@PathVariable String centre, @PathVariable UUID template, Caller caller) {
        var found = templates.find(WeekController.ofCaller(centre, caller), template);
        return new TemplateAnswer(
                found.template(),
                found.name().text(),
                found.places(),
                found.savedAt(),
                found.days().stream().map(TemplateDayAnswer::of).toList());
    }

    /**
     * Keeps a week as it is planned now under a new name.
     *
     * <p>201; 403 {@code otherCentre}; 409 {@code templateNameTaken}, {@code nothingPlanned}, {@code tooManyTemplates}.
     */
    @PostMapping
    @ResponseStatus(CREATED)
    NewTemplateAnswer save(@PathVariable String centre, @Valid @RequestBody NewTemplate request, Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        return new NewTemplateAnswer(
                templates.save(id, ids.next(), request.name(), request.week(), false, caller.subject()));
    }

    /**
     * Renames a template, and keeps another week in it when one is given.
     *
     * <p>204; 403 {@code otherCentre}; 404 {@code templateUnknown}; 409 {@code templateNameTaken},
     * {@code nothingPlanned}.
     */
    @PutMapping("/{template}")
    @ResponseStatus(NO_CONTENT)
    void change(
            @PathVariable String centre,
            @PathVariable UUID template,
            @Valid @RequestBody TemplateChange request,
            Caller caller) {
        var id = WeekController.ofCaller(centre, caller);
        var week = request.week();
        if (week == null) {
            templates.rename(id, template, request.name(), caller.subject());
        } else {
            templates.find(id, template);
            templates.save(id, template, request.name(), week, false, caller.subject());
        }
    }

    /** Deletes a template, which can be put back. 204; 403 {@code otherCentre}; 404 {@code templateUnknown}. */
    @DeleteMapping("/{template}")
    @ResponseStatus(NO_CONTENT)
    void delete(@PathVariable String centre, @PathVariable UUID template, Caller caller) {
        templates.delete(WeekController.ofCaller(centre, caller), template, caller.subject());
    }

    /** Puts back a template that was deleted. 204; 404 {@code templateUnknown}; 409 {@code templateNameTaken}. */
    @PostMapping("/{template}/_restore")
    @ResponseStatus(NO_CONTENT)
    void restore(@PathVariable String centre, @PathVariable UUID template, Caller caller) {
        templates.restore(WeekController.ofCaller(centre, caller), template, caller.subject());
    }

    /**
     * Fills weeks in a row from a template, all or none; days that it does not open are closed.
     *
     * <p>204; 403 {@code otherCentre}; 404 {@code templateUnknown}; else refused as the plan of a week is.
     */
    @PostMapping("/{template}/_fill")
    @ResponseStatus(NO_CONTENT)
    void fill(
            @PathVariable String centre,
            @PathVariable UUID template,
            @Valid @RequestBody Filling request,
            Caller caller) {
        filling.fill(
                WeekController.ofCaller(centre, caller),
                template,
                request.week(),
                request.weeks() == null ? 1 : request.weeks(),
                Boolean.TRUE.equals(request.holidays()));
    }
}
