package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The contexts that this process runs, from {@code vaxis.contexts}; all six when it is not set. */
@Component
public final class RunningContexts {

    private final List<Context> contexts;

    RunningContexts(@Value("${vaxis.contexts:}") String chosen) {
        contexts = chosen.isBlank()
                ? List.of(Context.values())
                : Arrays.stream(chosen.split(","))
                        .map(String::trim)
                        .map(Context::ofRoom)
                        .toList();
    }

    public List<Context> all() {
        return contexts;
    }

    /** The schemas that unqualified table names are looked up in. */
    public String searchPath() {
        return contexts.stream().map(Context::room).collect(Collectors.joining(","));
    }
}
