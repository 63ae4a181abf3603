package be.vaxis.kernel;

import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True when {@code vaxis.contexts} names the context, or is not set. */
final class RunsContext implements Condition {

    @Override
    public boolean matches(ConditionContext process, AnnotatedTypeMetadata wiring) {
        var context = wiring.getAnnotations().get(OnContext.class).getEnum("value", Context.class);
        String chosen = process.getEnvironment().getProperty("vaxis.contexts", "");
        return chosen.isBlank()
                || Arrays.stream(chosen.split(","))
                        .anyMatch(name -> context.room().equals(name.trim()));
    }
}
