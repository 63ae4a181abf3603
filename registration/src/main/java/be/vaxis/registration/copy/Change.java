package be.vaxis.registration.copy;

import java.util.UUID;

/** What a receiver is to do. Doing it twice is doing it once. Dutch: <i>wijziging</i>. */
public sealed interface Change {

    UUID item();

    /** Holds this from now on, instead of what it held. */
    record Put(Written written) implements Change {

        @Override
        public UUID item() {
            return written.item();
        }
    }

    /** Holds it no more. */
    record Erase(Receiver receiver, UUID item) implements Change {}
}
