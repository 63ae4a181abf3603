package be.vaxis.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Holds back the wiring of a context from a process that does not run it ({@code vaxis.contexts}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(RunsContext.class)
public @interface OnContext {

    Context value();
}
