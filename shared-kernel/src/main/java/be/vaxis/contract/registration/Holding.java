package be.vaxis.contract.registration;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the register tells others of one person, and so all that a copy of it should hold.
 *
 * <p>Dutch: <i>wat van één persoon gedeeld is</i>. Source: process 4, Registration.
 *
 * @param nextFrom first day of the window for the next dose, when one is needed
 * @param nextUntil last day of that window
 * @param doses in the order of their ids
 */
public record Holding(
        VaccinationStatus status,
        @Nullable LocalDate nextFrom,
        @Nullable LocalDate nextUntil,
        List<Given> doses) {

    /** @param number of the dose in the series, from 1; 0 when it does not count */
    public record Given(UUID dose, String product, LocalDate given, int number) {}

    public Holding {
        doses = doses.stream()
                .sorted(Comparator.comparing(one -> one.dose().toString()))
                .toList();
    }

    /**
     * Equal for what is equal, and in all likelihood for nothing else. It needs no key: whoever sees it was told what it is
     * made of.
     */
    public long fingerprint(PersonId person) {
        var text = new StringBuilder()
                .append(person.value())
                .append(status)
                .append(nextFrom)
                .append(nextUntil);
        doses.forEach(one -> text.append('|')
                .append(one.dose())
                .append(one.product())
                .append(one.given())
                .append('/')
                .append(one.number()));
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every JDK has it
        }
    }
}
