package be.vaxis.infra.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the real fault under the wrappers that a command, a converter or a future put around it. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    static <T> Optional<T> find(Throwable fault, Class<T> kind) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
