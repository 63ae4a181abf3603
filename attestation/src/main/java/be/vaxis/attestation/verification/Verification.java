package be.vaxis.attestation.verification;

import be.vaxis.attestation.revoked.Revocations;
import be.vaxis.attestation.revoked.foreign.ForeignFreshness;
import be.vaxis.attestation.rule.RuleVerdict;
import be.vaxis.attestation.rulebook.RuleSettings;
import be.vaxis.attestation.rulebook.StoredRules;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.FreshIds;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verifies certificates that are shown, and keeps each verdict by hash. */
public class Verification {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final StoredRules rules;
    private final TrustList trust;
    private final Revocations revocations;
    private final ForeignFreshness others;
    private final CodeSets sets;
    private final KeptGrounds kept;
    private final VerdictRows verdicts;
    private final Digests digests;
    private final FreshIds ids;
    private final Clock clock;
    private final InstantSource trueTime;
    private final VerifyingSettings settings;
    private final String home;

    /** @param trueTime by which a trust list ages, also where the clock of a demo is moved */
    Verification(
            StoredRules rules,
            TrustList trust,
            Revocations revocations,
            ForeignFreshness others,
            CodeSets sets,
            KeptGrounds kept,
            VerdictRows verdicts,
            Digests digests,
            FreshIds ids,
            Clock clock,
            InstantSource trueTime,
            VerifyingSettings settings,
            RuleSettings ruleSettings) {
        this.rules = rules;
        this.trust = trust;
        this.revocations = revocations;
        this.others = others;
        this.sets = sets;
        this.kept = kept;
        this.verdicts = verdicts;
        this.digests = digests;
        this.ids = ids;
        this.clock = clock;
        this.trueTime = trueTime;
        this.settings = settings;
        this.home = ruleSettings.country();
    }

    /**
     * Answers, and keeps on what grounds.
     *
     * @param code the text of the code
     * @param at for which moment; now when it is null
     * @throws InvalidDestination when the moment is absurd
     */
    public Answer verify(String code, Destination destination, @Nullable Instant at) {
        Instant now = clock.instant();
        Instant asked = Optional.ofNullable(at).orElse(now).truncatedTo(ChronoUnit.MILLIS);
        if (asked.isBefore(FIRST) || asked.isAfter(LAST)) {
            throw new InvalidDestination("A moment from 2020 to 2099.");
        }
        CodeSets.Edition edition = sets.at(asked);
        Grounds grounds = new Grounds(
                destination.country(),
                asked,
                trust.signers(),
                trust.hash(),
                hcert -> revocations.revoked(hcert, asked),
                rules,
                edition.codes());
        String shown = code.strip();
        Examined examined = new Examination(grounds).of(shown);
        UUID number = ids.next();
        keep(number, now, shown, grounds, edition, examined);
        return new Answer(
                number,
                destination.country(),
                asked,
                examined,
                trust.hash(),
                trust.asOf().orElse(null),
                isStale(),
                others.asOf().orElse(null),
                others.stale());
    }

    /** Our own country, where whoever asks stands before the holder. */
    public String home() {
        return home;
    }

    private boolean isStale() {
        return trust.asOf()
                .map(asOf -> asOf.plus(settings.stale()).isBefore(trueTime.instant()))
                .orElse(true);
    }

    private void keep(
            UUID number, Instant now, String code, Grounds grounds, CodeSets.Edition edition, Examined examined) {
        kept.keep(edition);
        verdicts.add(new GivenVerdict(
                number,
                now,
                fingerprint(digests, number, code),
                grounds.clock(),
                grounds.country(),
                examined.decision(),
                examined.stopped(),
                examined.revoked(),
                examined.rules().stream().map(RuleVerdict::hash).toList(),
                examined.rules().stream().map(RuleVerdict::decision).toList(),
                edition.hash(),
                grounds.trustList(),
                examined.candidates().stream().map(kept::keep).toList()));
    }

    /** With the number in it, so that nobody sees from two verdicts that they are of one certificate. */
    static String fingerprint(Digests digests, UUID number, String code) {
        return digests.of("verdict", number + " " + code);
    }
}
