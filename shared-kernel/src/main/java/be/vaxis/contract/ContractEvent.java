package be.vaxis.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A fact that its owner tells to whoever listens. Arrives at least once, counts once, in order per key. */
public interface ContractEvent {

    /**
     * What the order of events holds for; also the key of the record on the topic, so pseudonymous.
     *
     * <p>All events of one key must come from one aggregate of the owner, as only those are stored in one order.
     */
    @JsonIgnore
    String key();
}
