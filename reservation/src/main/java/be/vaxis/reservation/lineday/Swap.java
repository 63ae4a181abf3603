package be.vaxis.reservation.lineday;

import org.jspecify.annotations.Nullable;

/** What one booking changes on one line day: a place it takes, a place it gives back, or both. */
record Swap(@Nullable Place taken, @Nullable Place released) {

    Swap and(Swap other) {
        return new Swap(taken != null ? taken : other.taken, released != null ? released : other.released);
    }
}
