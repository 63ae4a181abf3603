package be.vaxis.attestation;

import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Anna had two doses in March. */
public final class AttestationFixtures {

    public static final PersonId ANNA = PersonId.parse("person:0b0e7c52-6d5b-4a38-8b0b-1a6a0f6b7d01");
    public static final UUID FIRST = UUID.fromString("11111111-0000-4000-8000-000000000001");
    public static final UUID SECOND = UUID.fromString("11111111-0000-4000-8000-000000000002");
    public static final LocalDate TODAY = LocalDate.parse("2021-09-01");
    public static final Instant NOW = Instant.parse("2021-09-01T10:00:00Z");

    private AttestationFixtures() {}

    public static Holder anna(Dose... doses) {
        return called("Peeters", "Anna", doses);
    }

    public static Holder called(String family, String given, Dose... doses) {
        return new Holder(
                ANNA,
                Optional.of(new Insz("85073003328")),
                Optional.of(new PersonName(family, given)),
                Optional.of(PartialDate.parse("1985-07-30")),
                Sex.FEMALE,
                List.of(doses));
    }

    public static Dose first() {
        return new Dose(FIRST, "COMIRNATY", LocalDate.parse("2021-03-01"), 1, 2);
    }

    public static Dose second() {
        return new Dose(SECOND, "COMIRNATY", LocalDate.parse("2021-03-22"), 2, 2);
    }

    public static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/attestation");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
