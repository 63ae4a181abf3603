package be.vaxis.attestation.revoked.foreign;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revocation.BatchJson.Line;
import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.revoked.foreign.ForeignBatches.Faulty;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import be.vaxis.attestation.revoked.gateway.ExchangeSettings;
import be.vaxis.attestation.revoked.gateway.ExchangeTask;
import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import be.vaxis.attestation.revoked.gateway.RevocationLine;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.SignedText;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what other countries have told since the last time, and stores what is new. Holds one batch in memory at a time.
 * A batch that nobody trusted has signed is left out; it stands in the way of no other.
 */
public final class ForeignImport extends ExchangeTask {

    /** With which a reader begins. Source: gateway, revocation list, If-Modified-Since. */
    static final Instant FIRST = Instant.parse("2021-06-01T00:00:00Z");

    private static final Logger LOG = LoggerFactory.getLogger(ForeignImport.class);
    private static final String OURS = "BE";

    private final RevocationGateway gateway;
    private final Exchange exchange;
    private final ForeignBatches batches;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final InstantSource trueTime;

    /** What is asked for at most once in a round. */
    private static final class Session {

        final RevocationLine line;
        private Map<String, Set<X509Certificate>> uploaders = Map.of();

        Session(RevocationLine line) {
            this.line = line;
        }

        Set<X509Certificate> uploaders(String country) throws SourceRefused {
            if (uploaders.isEmpty()) {
                uploaders = line.uploaders();
            }
            return uploaders.getOrDefault(country, Set.of());
        }
    }

    /** @param clock by which certificates end, which is moved in a demo; the list of the gateway goes by the true time */
    ForeignImport(
            RevocationGateway gateway,
            Exchange exchange,
            ForeignBatches batches,
            ExchangeSettings settings,
            Clock clock,
            InstantSource trueTime) {
        super(Task.IMPORT, exchange, settings, trueTime);
        this.gateway = gateway;
        this.exchange = exchange;
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
        this.trueTime = trueTime;
    }

    @Override
    protected Work work() {
        return end -> {
            dropEnded(end);
            try (RevocationLine line = gateway.connect()) {
                Session session = new Session(line);
                for (Faulty faulty : batches.faulty(trueTime.instant())) {
                    take(session, faulty.batch(), faulty.country());
                }
                return read(session, end);
            }
        };
    }

    private void dropEnded(Instant end) {
        List<UUID> ended = batches.ended(clock.instant());
        while (!ended.isEmpty() && trueTime.instant().isBefore(end)) {
            batches.remove(ended);
            ended = batches.ended(clock.instant());
        }
    }

    private boolean read(Session session, Instant end) throws SourceRefused {
        Optional<Instant> seen = Optional.ofNullable(exchange.state(Task.IMPORT).seen());
        var cursor =
                new Cursor(seen.map(moment -> moment.minus(settings.overlap())).orElse(FIRST), seen.orElse(FIRST));
        while (true) {
            Page page = session.line.list(cursor.since());
            Set<UUID> known = batches.known(
                    page.lines().stream().flatMap(line -> id(line).stream()).toList());
            for (Line line : page.lines()) {
                if (!trueTime.instant().isBefore(end)) {
                    return false;
                }
                take(session, line, known);
                cursor.passed(line);
            }
            if (page.more() && !page.lines().isEmpty()) {
                cursor.turn(page);
            }
            exchange.saw(Task.IMPORT, cursor.place(trueTime.instant()));
            if (!page.more() || page.lines().isEmpty()) {
                return ended(cursor);
            }
        }
    }

    private static boolean ended(Cursor cursor) throws SourceRefused {
        if (cursor.isHeld()) {
            throw new SourceRefused("one-moment-fills-the-list");
        }
        return true;
    }

    private void take(Session session, Line line, Set<UUID> known) throws SourceRefused {
        Optional<UUID> batch = id(line);
        if (batch.isEmpty() || OURS.equals(line.country())) {
            return;
        }
        if (line.deleted()) {
            batches.remove(known.contains(batch.get()) ? List.of(batch.get()) : List.of());
        } else if (!known.contains(batch.get())) {
            take(session, batch.get(), line.country());
        }
    }

    private void take(Session session, UUID id, String country) throws SourceRefused {
        Optional<String> signed = session.line.fetch(id.toString());
        if (signed.isEmpty()) {
            batches.remove(List.of(id));
            return;
        }
        try {
            Batch batch = believed(signed.get(), country, session.uploaders(country));
            if (batches.full(country)) {
                throw new IllegalArgumentException("too-many");
            }
            if (batch.holdsAt(clock.instant())) {
                batches.store(id, batch);
            } else {
                batches.remove(List.of(id));
            }
        } catch (IllegalArgumentException faulty) {
            String fault = String.valueOf(faulty.getMessage());
            LOG.warn("Revocations: batch {} of {} is left out: {}", id, country, fault);
            batches.fault(id, country, fault, trueTime.instant());
        }
    }

    /** @throws IllegalArgumentException with the fault in one word */
    private static Batch believed(String signed, String country, Set<X509Certificate> uploaders) {
        SignedText read = SignedText.read(signed).orElseThrow(() -> new IllegalArgumentException("unsigned"));
        if (!uploaders.contains(read.signer())) {
            throw new IllegalArgumentException("untrusted");
        }
        Batch batch;
        try {
            batch = BatchJson.read(read.text());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("malformed", malformed);
        }
        if (!batch.country().equals(country)) {
            throw new IllegalArgumentException("other-country");
        }
        return batch;
    }

    private static Optional<UUID> id(Line line) {
        try {
            return Optional.of(UUID.fromString(line.batchId()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
