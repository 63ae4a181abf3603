package be.vaxis.kernel;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that tells who somebody is; leaves the process only encrypted with the key of that person.
 *
 * <p>In memory the value is readable. In the event store, in snapshots, in contract events and in rows it is AES-256-GCM
 * cipher text, bound to its owner. Once the owner's key is shredded it reads back as {@link #isShredded() shredded}, and
 * handlers go on without it. It never prints its value.
 *
 * @param <T> what is kept: a word of the kernel, a record of such words, or text
 */
public final class Personal<T> {

    private final PersonId owner;
    private final @Nullable T value;

    private Personal(PersonId owner, @Nullable T value) {
        this.owner = Objects.requireNonNull(owner);
        this.value = value;
    }

    public static <T> Personal<T> of(PersonId owner, T value) {
        return new Personal<>(owner, Objects.requireNonNull(value));
    }

    /** What is left of a value whose owner has been shredded. */
    public static <T> Personal<T> shredded(PersonId owner) {
        return new Personal<>(owner, null);
    }

    public PersonId owner() {
        return owner;
    }

    /** The value, or nothing when its owner has been shredded. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public boolean isShredded() {
        return value == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that && owner.equals(that.owner) && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, value);
    }

    @Override
    public String toString() {
        return isShredded() ? "Personal[shredded]" : "Personal[" + owner + "]";
    }
}
