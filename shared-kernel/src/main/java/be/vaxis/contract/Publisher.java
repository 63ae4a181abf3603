package be.vaxis.contract;

/**
 * Tells a fact to the other contexts. Used by the {@code publish} room of a context and nowhere else.
 *
 * <p>To be called from an event handler of the group {@code <context>.publish}: the facts of a batch reach the topic
 * together, before the position in the event store is moved on.
 */
public interface Publisher {

    void publish(ContractEvent event);
}
