package be.vaxis.attestation.amending;

import be.vaxis.attestation.mending.CorrectionAnswers;
import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.attestation.revoked.RevocationBatches;
import be.vaxis.attestation.testresult.TestResults;
import be.vaxis.attestation.wallet.Wallets;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at who is due, tells in batches what counts no more, and drops what need not be kept. */
@Component
class AmendingWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AmendingWorkers.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final DueQueue queue;
    private final Wallets wallets;
    private final CorrectionRequests requests;
    private final CorrectionAnswers answers;
    private final Amendment amendment;
    private final LostKeys keys;
    private final RevocationBatches batches;
    private final TestResults tests;
    private final AmendingSettings settings;
    private final Clock clock;
    private final Rounds rounds = new Rounds("certificates", AFTER_FAILURE);

    AmendingWorkers(
            DueQueue queue,
            Wallets wallets,
            CorrectionRequests requests,
            CorrectionAnswers answers,
            Amendment amendment,
            LostKeys keys,
            RevocationBatches batches,
            TestResults tests,
            AmendingSettings settings,
            Clock clock) {
        this.queue = queue;
        this.wallets = wallets;
        this.requests = requests;
        this.answers = answers;
        this.amendment = amendment;
        this.keys = keys;
        this.batches = batches;
        this.tests = tests;
        this.settings = settings;
        this.clock = clock;
    }

    private void amend() {
        List<Due> due = queue.claim(settings.together(), settings.claim());
        while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
            pass(due);
            due = queue.claim(settings.together(), settings.claim());
        }
    }

    private void pass(List<Due> due) {
        List<PersonId> people = due.stream().map(Due::person).toList();
        Set<PersonId> holders = new HashSet<>(wallets.holders(people));
        holders.addAll(requests.whoOf(people));
        queue.done(due.stream().filter(one -> looked(one, holders)).toList());
    }

    /** Most have no certificate at all, and want none corrected. */
    private boolean looked(Due due, Set<PersonId> holders) {
        if (!holders.contains(due.person())) {
            return true;
        }
        try {
            amendment.amend(due.person());
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A certificate is not mended because of a {}",
                    failed.getClass().getSimpleName());
            queue.postpone(due, AFTER_FAILURE);
            return false;
        }
    }

    private void tell() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = keys.step();
        }
        batches.round(clock.instant());
        tests.drop(clock.instant());
        answers.tidy(clock.instant());
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            rounds.start(
                    List.of(Round.every(settings.pause(), this::amend), Round.every(settings.batches(), this::tell)));
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
