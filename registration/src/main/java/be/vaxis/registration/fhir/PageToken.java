package be.vaxis.registration.fhir;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Lets a caller ask for the next page without naming the patient again.
 *
 * <p>The token holds the random id of the person and where to go on. It is sealed with a keyed hash, works for ten
 * minutes and only for the caller who got it.
 */
@Component
class PageToken {

    private static final String USE = "fhir-page";
    private static final Duration WORKS = Duration.ofMinutes(10);
    private static final int LONGEST = 400;

    private final Digests digests;
    private final Clock clock;

    PageToken(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /** Where to go on: which vaccinations of whom, from which one, how many at a time. */
    record Mark(PersonId person, Wanted wanted, int from, int count) {}

    String write(Mark mark, Caller caller) {
        String text = "%s.%s.%s.%s.%d.%d.%d"
                .formatted(
                        mark.person().value(),
                        mark.wanted().statusText(),
                        mark.wanted().from().getEpochSecond(),
                        mark.wanted().until().getEpochSecond(),
                        mark.from(),
                        mark.count(),
                        clock.instant().plus(WORKS).getEpochSecond());
        String token = text + "." + sealOf(text, caller);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws FhirRefusal 400 for a token that was changed, is too old or was given to somebody else */
    Mark read(String token, Caller caller) {
        String[] parts = decoded(token).split("\\.", 8);
        if (parts.length < 8) {
            throw unusable();
        }
        String text = String.join(".", Arrays.copyOf(parts, 7));
        boolean genuine = parts[7].equals(sealOf(text, caller));
        if (!genuine || Long.parseLong(parts[6]) < clock.instant().getEpochSecond()) {
            throw unusable();
        }
        return new Mark(
                new PersonId(UUID.fromString(parts[0])),
                new Wanted(Wanted.statuses(parts[1]), moment(parts[2]), moment(parts[3])),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]));
    }

    private static Instant moment(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private String sealOf(String text, Caller caller) {
        return digests.of(USE, text + "|" + caller.subject());
    }

    private static String decoded(String token) {
        if (token.length() > LONGEST) {
            throw unusable();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw unusable();
        }
    }

    private static FhirRefusal unusable() {
        return FhirRefusal.badRequest(IssueType.VALUE, "This page is no longer there; search again.");
    }
}
