package be.vaxis.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which permissions a caller must hold to reach an endpoint: all of those named.
 *
 * <p>On a controller it holds for every endpoint in it; on a method it replaces that of the controller. Every endpoint
 * carries this or {@link Open}, for an endpoint that carries neither is closed to everybody.
 *
 * <p>Dutch: <i>vereist toegangsrecht</i>. Source: process 6, Access.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** The permissions; at least one, and the caller needs each of them. */
    Permission[] value();
}
