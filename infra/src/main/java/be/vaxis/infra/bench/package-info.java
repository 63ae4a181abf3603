/**
 * Measures what the system can do, beside what the bare database could do with the same rows.
 *
 * <p>The process under load is the real one, in a JVM of its own; its parts are embedded. Nothing here is a Spring
 * component, so that the real process never finds it.
 */
@NullMarked
package be.vaxis.infra.bench;

import org.jspecify.annotations.NullMarked;
