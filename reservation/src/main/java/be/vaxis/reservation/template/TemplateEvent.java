package be.vaxis.reservation.template;

import java.util.List;
import java.util.UUID;

/** What happens to the templates of a centre. */
public sealed interface TemplateEvent {

    TemplatesId templates();

    UUID template();

    /** The template has this name and these days, and no others. */
    record TemplateSaved(TemplatesId templates, UUID template, TemplateName name, List<TemplateDay> days, String by)
            implements TemplateEvent {}

    record TemplateRenamed(TemplatesId templates, UUID template, TemplateName name, String by)
            implements TemplateEvent {}

    record TemplateDeleted(TemplatesId templates, UUID template, String by) implements TemplateEvent {}

    record TemplateRestored(TemplatesId templates, UUID template, String by) implements TemplateEvent {}
}
