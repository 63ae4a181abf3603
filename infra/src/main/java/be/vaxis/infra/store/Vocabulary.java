package be.vaxis.infra.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Which events each processing group handles, read from its handlers. */
@Component
public final class Vocabulary {

    private final ListableBeanFactory beans;
    private final EventNames names;
    private volatile Map<String, Set<String>> groups = Map.of();

    Vocabulary(ListableBeanFactory beans, EventNames names) {
        this.beans = beans;
        this.names = names;
    }

    /** The stored names of the events that a group handles. */
    public Set<String> of(String group) {
        return all().getOrDefault(group, Set.of());
    }

    /** Per processing group of this process, the stored names of the events it handles. */
    public Map<String, Set<String>> all() {
        if (groups.isEmpty()) {
            groups = find();
        }
        return groups;
    }

    private Map<String, Set<String>> find() {
        Map<String, Set<String>> found = new HashMap<>();
        for (String bean : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            Class<?> type = beans.getType(bean);
            if (type != null) {
                ProcessingGroup group = type.getAnnotation(ProcessingGroup.class);
                if (group != null) {
                    namesHandledBy(type)
                            .forEach(name -> found.computeIfAbsent(group.value(), g -> new HashSet<>())
                                    .add(name));
                }
            }
        }
        return Map.copyOf(found);
    }

    private Stream<String> namesHandledBy(Class<?> handler) {
        return Arrays.stream(handler.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .flatMap(type -> type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type))
                .flatMap(type -> names.nameOf(type).stream());
    }
}
