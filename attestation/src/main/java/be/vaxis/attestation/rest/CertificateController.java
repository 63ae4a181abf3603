package be.vaxis.attestation.rest;

import be.vaxis.attestation.verification.Descriptions;
import be.vaxis.attestation.verification.Destination;
import be.vaxis.attestation.verification.Explaining;
import be.vaxis.attestation.verification.Turns;
import be.vaxis.attestation.verification.Verification;
import be.vaxis.kernel.access.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Verifies certificates, and explains later what was said of them. Open to everybody, as reading a code is: nothing is
 * looked up about its holder, and nothing of the holder is answered or kept.
 */
@RestController
@Open
class CertificateController {

    private static final int MOST_CHARACTERS = 4_400;

    private final Verification verification;
    private final Explaining explaining;
    private final Descriptions descriptions;
    private final Turns turns;

    CertificateController(Verification verification, Explaining explaining, Descriptions descriptions, Turns turns) {
        this.turns = turns;
        this.verification = verification;
        this.explaining = explaining;
        this.descriptions = descriptions;
    }

    /**
     * @param code the text of the code, {@code HC1:…}
     * @param country where it is shown
     * @param at for which moment, from 2020 to 2099; now when left out
     */
    record VerifyRequest(
            @NotBlank @Size(max = MOST_CHARACTERS) String code,
            @NotNull Destination country,
            @Nullable Instant at) {

        @Override
        public String toString() {
            return "verify " + country;
        }
    }

    /**
     * @param code the text of the code that was verified
     * @param verdict the number of the verdict
     */
    record ExplainRequest(
            @NotBlank @Size(max = MOST_CHARACTERS) String code,
            @NotNull UUID verdict) {

        @Override
        public String toString() {
            return "explain " + verdict;
        }
    }

    /**
     * Whether a certificate passes in a country at a moment.
     *
     * <p>200, also when it does not pass: {@code decision} says so, {@code step} where it was stopped, and {@code reasons}
     * which rules it does not keep. Open means that nobody can say; it is not passed. The verdict is kept by hash for 30
     * days. 429 {@code tooManyVerifications}.
     */
    @PostMapping("/api/v1/certificates/_verify")
    VerdictAnswer verify(@Valid @RequestBody VerifyRequest request, HttpServletRequest http) {
        turns.take(http.getRemoteAddr());
        return VerdictAnswer.of(verification.verify(request.code(), request.country(), request.at()), descriptions);
    }

    /**
     * On what grounds a verdict was given, to whoever shows the certificate again.
     *
     * <p>It is worked out once more with the rules, value sets and signers of then, found by their hashes, and compared;
     * {@code missing} names what is not there any more. 404 {@code unknownVerdict} alike for a number that is not kept and
     * for another certificate; 429 {@code tooManyVerifications}.
     */
    @PostMapping("/api/v1/certificates/_explain")
    ExplanationAnswer explain(@Valid @RequestBody ExplainRequest request, HttpServletRequest http) {
        turns.take(http.getRemoteAddr());
        return ExplanationAnswer.of(explaining.explain(request.code(), request.verdict()));
    }
}
