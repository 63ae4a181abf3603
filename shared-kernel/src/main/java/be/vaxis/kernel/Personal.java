package be.vaxis.kernel;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that tells who somebody is; leaves the process only encrypted with the key of that person.
 *
 * <p>In memory the value is readable. In the event store, in snapshots, in contract events and in rows it is AES-256-GCM
 * cipher text, bound to its owner. What was read from there stays sealed until somebody asks for the value, so that
 * handing it on costs no key. Once the owner's key is shredded it reads as {@link #isShredded() shredded}, and handlers
 * go on without it. It never prints its value.
 *
 * @param <T> what is kept: a word of the kernel, a record of such words, or text
 */
public final class Personal<T> {

    private final PersonId owner;
    private final @Nullable T value;
    private final byte @Nullable [] sealed;
    private final @Nullable Function<byte[], Optional<T>> key;

    private Personal(
            PersonId owner, @Nullable T value, byte @Nullable [] sealed, @Nullable Function<byte[], Optional<T>> key) {
        this.owner = Objects.requireNonNull(owner);
        this.value = value;
        this.sealed = sealed;
        this.key = key;
    }

    public static <T> Personal<T> of(PersonId owner, T value) {
        return new Personal<>(owner, Objects.requireNonNull(value), null, null);
    }

    /**
     * A value as it was stored.
     *
     * @param sealed cipher text; not changed afterwards
     * @param key opens it, or gives nothing once the owner is shredded; asked every time
     */
    public static <T> Personal<T> sealed(PersonId owner, byte[] sealed, Function<byte[], Optional<T>> key) {
        return new Personal<>(owner, null, sealed, key);
    }

    /** What is left of a value whose owner has been shredded. */
    public static <T> Personal<T> shredded(PersonId owner) {
        return new Personal<>(owner, null, null, null);
    }

    public PersonId owner() {
        return owner;
    }

    /** The value, or nothing when its owner has been shredded. */
    public Optional<T> value() {
        return sealed == null || key == null ? Optional.ofNullable(value) : key.apply(sealed);
    }

    /** The cipher text, for a value that was stored before. */
    public Optional<byte[]> stored() {
        return Optional.ofNullable(sealed);
    }

    public boolean isShredded() {
        return value().isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that
                && owner.equals(that.owner)
                && ((sealed != null && Arrays.equals(sealed, that.sealed)) || value().equals(that.value()));
    }

    @Override
    public int hashCode() {
        return owner.hashCode();
    }

    @Override
    public String toString() {
        return "Personal[" + (value == null && sealed == null ? "shredded" : owner) + "]";
    }
}
