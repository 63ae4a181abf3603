package be.vaxis.infra.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers which forms were handled and where they led. */
@Component
class Forms {

    private static final String FORM = "form";

    private final Answered answered;

    Forms(Answered answered) {
        this.answered = answered;
    }

    boolean isFirst(String token) {
        return answered.claim(id(token), FORM) instanceof Claim.First;
    }

    /** @param ledTo where the visitor was sent; null when the form was shown again, so that it may be sent again */
    void handled(String token, @Nullable String ledTo) {
        if (ledTo == null) {
            answered.release(id(token));
        } else {
            answered.complete(id(token), ledTo.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where the form led, or that it is still being handled; empty when it was not accepted. */
    Optional<Claim> outcome(String token) {
        return answered.find(id(token), FORM);
    }

    private String id(String token) {
        return answered.id(FORM, token);
    }
}
