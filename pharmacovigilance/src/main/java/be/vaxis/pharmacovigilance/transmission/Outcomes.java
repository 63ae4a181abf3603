package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.icsr.Acknowledgement;
import be.vaxis.pharmacovigilance.icsr.Consequence;
import be.vaxis.pharmacovigilance.icsr.Consequences;
import be.vaxis.pharmacovigilance.icsr.SentCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Does to each case what was said of it, all of a batch or nothing. Dutch: <i>gevolgen</i>. */
class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final BatchRows batches;
    private final TransmissionRows cases;
    private final TransmissionSettings settings;
    private final TransactionTemplate transaction;

    Outcomes(
            BatchRows batches, TransmissionRows cases, TransmissionSettings settings, TransactionTemplate transaction) {
        this.batches = batches;
        this.cases = cases;
        this.settings = settings;
        this.transaction = transaction;
    }

    void of(String number, Acknowledgement said, Instant now) {
        transaction.executeWithoutResult(_ -> {
            var sent = batches.cases(number);
            var consequences = Consequences.of(BatchRows.asSent(number, sent), said);
            long refused = count(consequences, Consequence.ToMend.class);
            long notOurs = count(consequences, Consequence.NotOurs.class);
            if (!batches.answered(number, said.verdict().name(), said.error(), refused, notOurs, now)) {
                return;
            }
            if (notOurs > 0) {
                LOG.warn("ICSR: of batch {} the answer speaks of {} cases that were not in it", number, notOurs);
            }
            Map<String, BatchRows.Sent> byNumber =
                    sent.stream().collect(Collectors.toMap(BatchRows.Sent::number, Function.identity()));
            consequences.forEach(one -> act(one, byNumber, now));
        });
    }

    /** Nobody has read a case of it. */
    void notTaken(String number, String fault, Instant now) {
        transaction.executeWithoutResult(_ -> {
            var sent = batches.cases(number);
            if (batches.answered(number, "AR", fault, 0, 0, now)) {
                sent.forEach(one -> again(one, fault, now));
            }
        });
    }

    private void act(Consequence one, Map<String, BatchRows.Sent> sent, Instant now) {
        switch (one) {
            case Consequence.Accepted(SentCase of, var warning) -> cases.accepted(of(of, sent), words(warning), now);
            case Consequence.ToMend(SentCase of, var reason) -> cases.refused(of(of, sent), words(reason), now);
            case Consequence.ToSendAgain(SentCase of, var reason) -> again(of(of, sent), words(reason), now);
            case Consequence.NotOurs _ -> {
                // it was counted
            }
        }
    }

    private void again(BatchRows.Sent one, String why, Instant now) {
        cases.again(one, why, settings.tries(), settings.pause(), now);
    }

    private static BatchRows.Sent of(SentCase one, Map<String, BatchRows.Sent> sent) {
        return Objects.requireNonNull(sent.get(one.caseId()));
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }

    private static long count(List<Consequence> all, Class<? extends Consequence> kind) {
        return all.stream().filter(kind::isInstance).count();
    }
}
