package be.vaxis.reservation.template;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the templates of a centre; {@code by} is the identity provider's own name of who asks. */
public sealed interface TemplateCommand {

    TemplatesId templates();

    /**
     * Keeps these days under a name.
     *
     * @param template of a template that is there, to put them in the place of its own; or a new one
     * @param replace whether they may take the place of another template that has the name
     * @return which template has them now
     */
    record SaveTemplate(
            @TargetAggregateIdentifier TemplatesId templates,
            UUID template,
            TemplateName name,
            List<TemplateDay> days,
            boolean replace,
            String by)
            implements TemplateCommand {

        public SaveTemplate {
            days = List.copyOf(days);
        }
    }

    record RenameTemplate(@TargetAggregateIdentifier TemplatesId templates, UUID template, TemplateName name, String by)
            implements TemplateCommand {}

    record DeleteTemplate(@TargetAggregateIdentifier TemplatesId templates, UUID template, String by)
            implements TemplateCommand {}

    /** Undoes that it was deleted, unless its name has been given to another one since. */
    record RestoreTemplate(@TargetAggregateIdentifier TemplatesId templates, UUID template, String by)
            implements TemplateCommand {}
}
