package be.vaxis.infra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The logical names under which events are stored: {@code <context>.<room>.<Event>}, and {@code <owner>.<Event>} for
 * what contexts tell each other.
 *
 * <p>Derived from the sealed interfaces {@code …Event} of the rooms, so that a name survives a move between classes of
 * one room. Golden files pin every name.
 */
public final class EventNames {

    private static final String HOUSE = "be.vaxis.";

    private final Map<String, Class<?>> typeOf = new HashMap<>();
    private final Map<Class<?>, String> nameOf = new HashMap<>();

    private EventNames() {}

    /** Finds the events of every context on the class path, in its rooms and not below them; about 60 classes. */
    public static EventNames ofHouse() {
        var names = new EventNames();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:be/vaxis/*/*/*Event.class")) {
                names.addVocabulary(classIn(file.getURL().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    static Class<?> classIn(String url) throws ClassNotFoundException {
        String path = url.substring(url.lastIndexOf("be/vaxis/"), url.length() - ".class".length());
        return Class.forName(path.replace('/', '.'), false, EventNames.class.getClassLoader());
    }

    private void addVocabulary(Class<?> vocabulary) {
        if (!vocabulary.isSealed()) {
            return;
        }
        for (Class<?> event : vocabulary.getPermittedSubclasses()) {
            String name = nameFor(event);
            Class<?> other = typeOf.putIfAbsent(name, event);
            if (other != null && other != event) {
                throw new IllegalStateException(name + " names two events");
            }
            nameOf.put(event, name);
        }
    }

    private static String nameFor(Class<?> event) {
        String room = event.getPackageName().substring(HOUSE.length());
        return (room.startsWith("contract.") ? room.substring("contract.".length()) : room) + "."
                + event.getSimpleName();
    }

    Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(typeOf.get(name));
    }

    Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(nameOf.get(type));
    }

    /** Every event of the house with its name. */
    public Map<String, Class<?>> all() {
        return Map.copyOf(typeOf);
    }
}
