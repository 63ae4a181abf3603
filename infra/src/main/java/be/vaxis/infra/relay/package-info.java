/** Contract events: from the event store to Kafka, from Kafka to the inbox. */
@NullMarked
package be.vaxis.infra.relay;

import org.jspecify.annotations.NullMarked;
