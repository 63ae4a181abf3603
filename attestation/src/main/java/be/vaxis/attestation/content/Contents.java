package be.vaxis.attestation.content;

import be.vaxis.attestation.certificate.Content;
import be.vaxis.attestation.content.Made.Lacking;
import be.vaxis.attestation.content.Made.Ready;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Test;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.testresult.TestResult;
import be.vaxis.attestation.testresult.TestType;
import be.vaxis.attestation.valueset.Encoding;
import be.vaxis.attestation.valueset.ValueSets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a certificate of a record may say.
 *
 * <p>Doses are numbered as the Union asks: 1/2, 2/2; a booster after two doses 3/3, after a series of one dose 2/1, and so
 * on. Source: Implementing Decision (EU) 2021/2301; eHN guidelines on value sets, encoding instructions.
 */
public final class Contents {

    /** How long a certificate of vaccination is valid by itself; then it is issued anew. */
    static final Duration VACCINATION = Duration.ofDays(365);
    /** How long after the sampling a certificate of a test is valid by itself. */
    static final Duration TEST = Duration.ofHours(96);

    static final int RECOVERED_AFTER_DAYS = 11;
    static final int RECOVERY_DAYS = 180;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String COVID = "840539006";
    private static final String NOT_DETECTED = "260415000";
    private static final String COUNTRY = "BE";
    private static final String NO_ID = "";

    private final ValueSets valueSets;
    private final String issuer;

    /** @param issuer as certificates name it, such as {@code Sciensano} */
    public Contents(ValueSets valueSets, String issuer) {
        this.valueSets = valueSets;
        this.issuer = issuer;
    }

    public Made of(Holder holder, Dose dose, Instant now) {
        Holding holding = Holding.of(holder);
        Set<Lack> lacks = lacks(holding);
        if (dose.number() < 1) {
            lacks.add(Lack.DOES_NOT_COUNT);
        }
        Optional<Encoding> encoding = valueSets.encodingOf(dose.product());
        if (encoding.isEmpty()) {
            lacks.add(Lack.VACCINE_UNKNOWN);
        }
        if (!lacks.isEmpty()) {
            return new Lacking(lacks);
        }
        return ready(holding, vaccination(dose, encoding.orElseThrow()), now.plus(VACCINATION));
    }

    private Vaccination vaccination(Dose dose, Encoding encoding) {
        boolean booster = dose.number() > dose.of();
        int doses = booster && dose.of() > 1 ? dose.number() : dose.of();
        return new Vaccination(
                COVID,
                encoding.prophylaxis().getFirst(),
                encoding.product(),
                encoding.holder(),
                dose.number(),
                doses,
                dose.given(),
                COUNTRY,
                issuer,
                NO_ID);
    }

    /** The certificate of a negative test, or of the recovery that a positive one proves. */
    public Made of(Holder holder, TestResult result, Instant now) {
        return result.detected() ? recovery(holder, result, now) : test(holder, result, now);
    }

    private Made test(Holder holder, TestResult result, Instant now) {
        Holding holding = Holding.of(holder);
        Set<Lack> lacks = lacks(holding);
        Instant until = result.sampledAt().plus(TEST);
        if (!now.isBefore(until)) {
            lacks.add(Lack.TOO_LONG_AGO);
        }
        if (result.type() == TestType.RAT && !knownDevice(result)) {
            lacks.add(Lack.DEVICE_UNKNOWN);
        }
        if (!lacks.isEmpty()) {
            return new Lacking(lacks);
        }
        var event = new Test(
                COVID,
                result.type().code(),
                result.name(),
                result.device(),
                result.sampledAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                NOT_DETECTED,
                result.centre(),
                COUNTRY,
                issuer,
                NO_ID);
        return ready(holding, event, until);
    }

    private Made recovery(Holder holder, TestResult result, Instant now) {
        Holding holding = Holding.of(holder);
        Set<Lack> lacks = lacks(holding);
        LocalDate positive = LocalDate.ofInstant(result.sampledAt(), BRUSSELS);
        LocalDate today = LocalDate.ofInstant(now, BRUSSELS);
        LocalDate from = positive.plusDays(RECOVERED_AFTER_DAYS);
        LocalDate until = positive.plusDays(RECOVERY_DAYS);
        if (today.isBefore(from)) {
            lacks.add(Lack.NOT_RECOVERED_YET);
        }
        if (today.isAfter(until)) {
            lacks.add(Lack.TOO_LONG_AGO);
        }
        if (!lacks.isEmpty()) {
            return new Lacking(lacks);
        }
        var event = new Recovery(COVID, positive, from, until, COUNTRY, issuer, NO_ID);
        return ready(holding, event, until.plusDays(1).atStartOfDay(BRUSSELS).toInstant());
    }

    private boolean knownDevice(TestResult result) {
        return valueSets
                .on(ValueSets.TEST_DEVICE, LocalDate.ofInstant(result.sampledAt(), BRUSSELS))
                .filter(set -> set.issues(result.device()))
                .isPresent();
    }

    private static Set<Lack> lacks(Holding holding) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        lacks.addAll(holding.lacks());
        return lacks;
    }

    private static Made ready(Holding holding, Event event, Instant until) {
        return new Ready(
                new Content(holding.name(), holding.birthDate(), event, until.truncatedTo(ChronoUnit.SECONDS)));
    }
}
