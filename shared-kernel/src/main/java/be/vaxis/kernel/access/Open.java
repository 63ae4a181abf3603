package be.vaxis.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an endpoint may be reached by anybody, logged in or not.
 *
 * <p>It does not mean that the endpoint shows everything to everybody: booking is open to whoever holds a vaccination
 * code, and the code is what protects it.
 *
 * <p>Dutch: <i>publiek</i>. Source: process 6, Access.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Open {}
