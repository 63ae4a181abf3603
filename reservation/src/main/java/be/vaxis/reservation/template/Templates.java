package be.vaxis.reservation.template;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.reservation.template.TemplateCommand.DeleteTemplate;
import be.vaxis.reservation.template.TemplateCommand.RenameTemplate;
import be.vaxis.reservation.template.TemplateCommand.RestoreTemplate;
import be.vaxis.reservation.template.TemplateCommand.SaveTemplate;
import be.vaxis.reservation.template.TemplateEvent.TemplateDeleted;
import be.vaxis.reservation.template.TemplateEvent.TemplateRenamed;
import be.vaxis.reservation.template.TemplateEvent.TemplateRestored;
import be.vaxis.reservation.template.TemplateEvent.TemplateSaved;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The templates of a centre: no two of them have the same name. What is in them, only the events tell. */
@Aggregate
class Templates {

    @AggregateIdentifier
    private TemplatesId id;

    private final Map<UUID, TemplateName> names = new HashMap<>();
    private final Map<UUID, TemplateName> deleted = new HashMap<>();

    Templates() {} // Axon rebuilds them from their events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    UUID handle(SaveTemplate command) {
        if (command.days().isEmpty()) {
            throw new NothingPlanned();
        }
        var namesake = namesake(command.template(), command.name());
        if (namesake.isPresent() && !command.replace()) {
            throw new TemplateNameTaken(command.name());
        }
        var template = namesake.orElse(command.template());
        if (!names.containsKey(template)) {
            refuseTooMany();
        }
        apply(new TemplateSaved(command.templates(), template, command.name(), command.days(), command.by()));
        return template;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RenameTemplate command) {
        if (!names.containsKey(command.template())) {
            throw new TemplateUnknown();
        }
        refuseNamesake(command.template(), command.name());
        if (!command.name().equals(names.get(command.template()))) {
            apply(new TemplateRenamed(id, command.template(), command.name(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeleteTemplate command) {
        if (names.containsKey(command.template())) {
            apply(new TemplateDeleted(id, command.template(), command.by()));
        } else if (!deleted.containsKey(command.template())) {
            throw new TemplateUnknown();
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RestoreTemplate command) {
        var name = deleted.get(command.template());
        if (name != null) {
            refuseNamesake(command.template(), name);
            refuseTooMany();
            apply(new TemplateRestored(id, command.template(), command.by()));
        } else if (!names.containsKey(command.template())) {
            throw new TemplateUnknown();
        }
    }

    private Optional<UUID> namesake(UUID template, TemplateName name) {
        return names.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(template) && other.getValue().isSameAs(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void refuseNamesake(UUID template, TemplateName name) {
        if (namesake(template, name).isPresent()) {
            throw new TemplateNameTaken(name);
        }
    }

    private void refuseTooMany() {
        if (names.size() >= TooManyTemplates.MOST) {
            throw new TooManyTemplates();
        }
    }

    @EventSourcingHandler
    void on(TemplateSaved event) {
        id = event.templates();
        names.put(event.template(), event.name());
        deleted.remove(event.template());
    }

    @EventSourcingHandler
    void on(TemplateRenamed event) {
        names.put(event.template(), event.name());
    }

    @EventSourcingHandler
    void on(TemplateDeleted event) {
        var name = names.remove(event.template());
        if (name != null) {
            deleted.put(event.template(), name);
        }
    }

    @EventSourcingHandler
    void on(TemplateRestored event) {
        var name = deleted.remove(event.template());
        if (name != null) {
            names.put(event.template(), name);
        }
    }
}
