package be.vaxis.pharmacovigilance.icsr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the reason why there is none.
 *
 * <p>Dutch: <i>waarde of reden van ontbreken</i>. Source: ICH E2B(R3), null flavours.
 */
public sealed interface Held<T> {

    record Known<T>(T value) implements Held<T> {}

    record Missing<T>(NullFlavour why) implements Held<T> {}

    static <T> Held<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Held<T> missing(NullFlavour why) {
        return new Missing<>(why);
    }

    default Optional<T> known() {
        return this instanceof Known<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** @return null when there is a value */
    default @Nullable NullFlavour why() {
        return this instanceof Missing<T>(var why) ? why : null;
    }
}
