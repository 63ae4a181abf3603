package be.vaxis.pharmacovigilance.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.pace.Bucket;
import be.vaxis.kernel.pace.Household;
import be.vaxis.kernel.pace.Levels;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.reports.Reports.Locked;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets whoever has a receipt in to its report. Ten wrong secrets of one number, then one in ten minutes; twenty wrong
 * receipts of one address, then one in a minute. Kept in memory, in each process for itself, for those that failed last.
 */
@Component
public class ReceiptDoor {

    private static final int MOST_REMEMBERED = 10_000;

    private final Reports reports;
    private final Digests digests;
    private final Clock clock;
    private final Levels numbers = new Levels(new Bucket(10, Duration.ofMinutes(10)), MOST_REMEMBERED);
    private final Levels addresses = new Levels(new Bucket(20, Duration.ofMinutes(1)), MOST_REMEMBERED);

    ReceiptDoor(Reports reports, Digests digests, Clock clock) {
        this.reports = reports;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * @param address from which it is tried
     * @throws TooManyReceipts before anything is looked up
     * @throws ForgedReceipt when no report stands under it
     */
    public ReportId open(Receipt receipt, String address) {
        String source = Household.of(address);
        Instant now = clock.instant();
        if (isSpent(receipt.number(), source, now)) {
            throw new TooManyReceipts();
        }
        Optional<Locked> found = reports.locked(receipt.number());
        byte[] tried = receipt.lock(digests).lock().getBytes(UTF_8);
        byte[] kept = found.map(one -> one.receipt().lock()).orElse("").getBytes(UTF_8);
        if (found.isEmpty() || !MessageDigest.isEqual(tried, kept)) {
            count(receipt.number(), source, now);
            throw new ForgedReceipt();
        }
        return found.get().report();
    }

    private synchronized boolean isSpent(String number, String source, Instant now) {
        return numbers.isSpent(number, now) || addresses.isSpent(source, now);
    }

    private synchronized void count(String number, String source, Instant now) {
        numbers.spend(number, now);
        addresses.spend(source, now);
    }
}
