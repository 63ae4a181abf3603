package be.vaxis.attestation.revoked.upload;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revocation.BatchJson.Line;
import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.revoked.RevocationBatches;
import be.vaxis.attestation.revoked.RevocationBatches.Told;
import be.vaxis.attestation.revoked.gateway.BatchRefused;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import be.vaxis.attestation.revoked.gateway.ExchangeSettings;
import be.vaxis.attestation.revoked.gateway.ExchangeTask;
import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import be.vaxis.attestation.revoked.gateway.RevocationLine;
import be.vaxis.attestation.revoked.upload.UploadRows.Ended;
import be.vaxis.attestation.revoked.upload.UploadRows.Unsettled;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.SignedText;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells our batches to the gateway, and takes back there what was taken back here or has run out.
 *
 * <p>The gateway names a batch anew each time that it is sent. So when nobody knows whether one arrived, the list of the
 * gateway is read first, and it is sent again only when nothing of ours there says the same.
 */
public final class Upload extends ExchangeTask {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);
    private static final String OURS = "BE";
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
    private static final int MOST_PAGES = 100;

    private final RevocationGateway gateway;
    private final UploadRows rows;
    private final RevocationBatches batches;
    private final Clock clock;
    private final InstantSource trueTime;

    /** @param clock by which certificates end, which is moved in a demo; the gateway goes by the true time */
    Upload(
            RevocationGateway gateway,
            Exchange exchange,
            UploadRows rows,
            RevocationBatches batches,
            ExchangeSettings settings,
            Clock clock,
            InstantSource trueTime) {
        super(Task.UPLOAD, exchange, settings, trueTime);
        this.gateway = gateway;
        this.rows = rows;
        this.batches = batches;
        this.clock = clock;
        this.trueTime = trueTime;
    }

    @Override
    protected Work work() {
        return end -> {
            Optional<Uploader> uploader = gateway.uploader();
            rows.forget(trueTime.instant());
            if (uploader.isEmpty() || nothing()) {
                return true;
            }
            try (RevocationLine line = gateway.connect()) {
                settle(line);
                return tell(line, uploader.get(), end) & takeBack(line, uploader.get(), end);
            }
        };
    }

    private boolean nothing() {
        return rows.unsettled().isEmpty()
                && rows.waiting(clock.instant(), trueTime.instant()).isEmpty()
                && rows.ended(clock.instant(), trueTime.instant()).isEmpty();
    }

    private void settle(RevocationLine line) throws SourceRefused {
        List<Unsettled> left = new ArrayList<>(rows.unsettled());
        if (left.isEmpty()) {
            return;
        }
        Instant after = left.getFirst().beganAt().minus(CLOCKS_DIFFER);
        Page page = line.list(after);
        for (int read = 1; !page.lines().isEmpty(); read++) {
            for (Line told : page.lines()) {
                recognise(line, told, left);
            }
            Instant last = page.lines().getLast().date();
            if (!page.more() || left.isEmpty() || !last.isAfter(after)) {
                break;
            }
            if (read == MOST_PAGES) {
                throw new SourceRefused("too-long");
            }
            after = last;
            page = line.list(after);
        }
        left.forEach(one -> rows.neverArrived(one.batch()));
    }

    private void recognise(RevocationLine line, Line told, List<Unsettled> left) throws SourceRefused {
        if (told.deleted() || !OURS.equals(told.country()) || rows.knows(told.batchId())) {
            return;
        }
        Optional<String> text =
                line.fetch(told.batchId()).flatMap(SignedText::read).map(SignedText::text);
        Optional<Unsettled> same = left.stream()
                .filter(one -> text.filter(one.sent()::equals).isPresent())
                .findFirst();
        same.ifPresent(one -> {
            rows.arrived(one.batch(), told.batchId());
            left.remove(one);
        });
    }

    private boolean tell(RevocationLine line, Uploader uploader, Instant end) throws SourceRefused {
        List<UUID> waiting = rows.waiting(clock.instant(), trueTime.instant());
        for (UUID batch : waiting) {
            if (!trueTime.instant().isBefore(end)) {
                return false;
            }
            Optional<Batch> content = batches.find(batch, clock.instant()).flatMap(Told::batch);
            if (content.isPresent()) {
                tell(line, uploader, batch, BatchJson.write(content.get()));
            }
        }
        return waiting.size() < UploadRows.TOGETHER;
    }

    private void tell(RevocationLine line, Uploader uploader, UUID batch, String text) throws SourceRefused {
        rows.begin(batch, text, trueTime.instant());
        try {
            rows.arrived(batch, line.upload(uploader.sign(text)));
        } catch (BatchRefused refused) {
            refused(batch, refused);
        }
    }

    private boolean takeBack(RevocationLine line, Uploader uploader, Instant end) throws SourceRefused {
        List<Ended> ended = rows.ended(clock.instant(), trueTime.instant());
        for (Ended one : ended) {
            if (!trueTime.instant().isBefore(end)) {
                return false;
            }
            try {
                line.delete(uploader.sign(BatchJson.deletion(one.name())));
                rows.deleted(one.batch(), trueTime.instant());
            } catch (BatchRefused refused) {
                refused(one.batch(), refused);
            }
        }
        return ended.size() < UploadRows.TOGETHER;
    }

    private void refused(UUID batch, BatchRefused refused) {
        LOG.warn("Revocations: the gateway refuses batch {}: {}", batch, refused.fault());
        rows.refused(batch, refused.fault(), trueTime.instant());
    }
}
