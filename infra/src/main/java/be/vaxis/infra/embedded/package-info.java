/** Real parts on loopback, for a machine that has none: PostgreSQL and Kafka. */
@NullMarked
package be.vaxis.infra.embedded;

import org.jspecify.annotations.NullMarked;
