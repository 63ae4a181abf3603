package be.vaxis.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the tables that a projection owns, so that it can be rebuilt beside the old one and swapped in.
 *
 * <p>A table belongs to one projection; its name is unique over all contexts and stands unqualified in code.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Projection {

    String[] tables();
}
