package be.vaxis.pharmacovigilance.pseudonymisation.client;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Seal;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Travelling;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindQuestion;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PseudonymisationLine;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The client of one domain.
 *
 * <p>What would end within half a minute is not handed out: it could end on its way.
 */
public final class BlindClient implements PseudonymClient {

    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    private final String domain;
    private final Encoding encoding;
    private final PseudonymisationLine service;
    private final Seal envelope;
    private final Clock clock;
    private final SecureRandom random;

    /** @param encoding as it is agreed for the domain */
    public BlindClient(
            String domain, Encoding encoding, PseudonymisationLine service, Clock clock, SecureRandom random) {
        this.domain = domain;
        this.encoding = encoding;
        this.service = service;
        this.envelope = new Seal(domain, random);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public PseudonymInTransit pseudonymise(Insz insz) {
        return pseudonymise(List.of(insz)).getFirst();
    }

    /** The same for several, in one question; no more than the domain allows in a batch. */
    public List<PseudonymInTransit> pseudonymise(List<Insz> people) {
        var question = new BlindQuestion(random);
        for (Insz insz : people) {
            question.add(encoding.encode(insz.value().getBytes(StandardCharsets.US_ASCII)), null);
        }
        return question.ask(points -> service.pseudonymise(domain, points)).stream()
                .map(this::checked)
                .toList();
    }

    /**
     * Who they are, by names that the owner of the domain put in transit. For a caller that may identify: it learns the
     * person and not the name.
     */
    public List<Insz> identify(List<PseudonymInTransit> names) {
        var question = new BlindQuestion(random);
        for (var name : names) {
            var travelling = Travelling.read(name);
            question.add(travelling.point(), travelling.info());
        }
        return question.ask(points -> service.identify(domain, points)).stream()
                .map(answer -> new Insz(new String(encoding.decode(answer.point()), StandardCharsets.US_ASCII)))
                .toList();
    }

    private PseudonymInTransit checked(BlindQuestion.Answer answer) {
        var travelling = answer.given().with(answer.point());
        var now = clock.instant();
        if (envelope.look(travelling.info(), now).until().isBefore(now.plus(ON_ITS_WAY))) {
            throw new AnswerRefused();
        }
        return travelling.written();
    }
}
