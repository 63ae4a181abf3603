package be.vaxis.infra.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Kills processes, fills halls or measures time, and takes a minute or more of that: {@code ./mvnw verify -Pproofs} runs
 * it, a plain {@code verify} does not.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("proof")
public @interface Proof {}
