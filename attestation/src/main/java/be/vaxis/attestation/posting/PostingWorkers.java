package be.vaxis.attestation.posting;

import be.vaxis.attestation.posting.LetterQueue.Batch;
import be.vaxis.attestation.posting.LetterQueue.Waiting;
import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Prints the letters that wait and hands them over to the post, a batch at a time. */
@Component
class PostingWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostingWorkers.class);
    private static final Duration TIDY = Duration.ofHours(1);

    private final LetterQueue queue;
    private final LetterRows rows;
    private final EnvelopeFiller filler;
    private final EnvelopePost post;
    private final PostingSettings settings;
    private final Clock clock;
    private final Rounds rounds;

    PostingWorkers(
            LetterQueue queue,
            LetterRows rows,
            EnvelopeFiller filler,
            EnvelopePost post,
            PostingSettings settings,
            Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.filler = filler;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.rounds = new Rounds("letters", settings.retry());
    }

    private void round() {
        Optional<Batch> batch = queue.claim();
        while (batch.isPresent() && !Thread.currentThread().isInterrupted()) {
            post(batch.orElseThrow());
            batch = queue.claim();
        }
    }

    void post(Batch batch) {
        List<Envelope> envelopes =
                batch.letters().stream().flatMap(this::filled).toList();
        if (envelopes.isEmpty()) {
            return;
        }
        try {
            post.post(batch.id(), envelopes);
            queue.handedOver(batch.id());
        } catch (PostUnavailable away) {
            queue.postpone(batch.id());
        }
    }

    private Stream<Envelope> filled(Waiting letter) {
        try {
            Optional<Envelope> envelope = filler.fill(letter);
            if (envelope.isEmpty()) {
                queue.withhold(letter.letter());
            }
            return envelope.stream();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "letter:{} is not printed because of a {}",
                    letter.letter(),
                    failed.getClass().getSimpleName());
            queue.setAside(letter.letter());
            return Stream.empty();
        }
    }

    private void tidy() {
        var now = clock.instant();
        rows.tidy(now.minus(settings.lost()), now.minus(settings.kept()));
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            rounds.start(List.of(Round.every(settings.pause(), this::round), Round.every(TIDY, this::tidy)));
        }
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
