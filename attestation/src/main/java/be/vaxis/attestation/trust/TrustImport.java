package be.vaxis.attestation.trust;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one list of others up to date. A list that cannot be believed changes nothing: the one of before stays. */
public class TrustImport {

    private static final Logger LOG = LoggerFactory.getLogger(TrustImport.class);

    private final TrustRows rows;
    private final HeldTrustList held;
    private final TrustSettings settings;
    private final InstantSource clock;

    TrustImport(TrustRows rows, HeldTrustList held, TrustSettings settings, InstantSource clock) {
        this.rows = rows;
        this.held = held;
        this.settings = settings;
        this.clock = clock;
    }

    /** When it is time, and no other process is at it. Says whether it was. */
    public boolean due(TrustSource source) {
        Instant now = clock.instant();
        if (!rows.claim(source.name(), now, now.plus(settings.claim()))) {
            return false;
        }
        run(source);
        return true;
    }

    private void run(TrustSource source) {
        try {
            Listing listing = source.fetch();
            if (listing.signers().isEmpty() && !source.near()) {
                throw new SourceRefused("empty"); // a world without signers is a mistake
            }
            if (listing.signers().size() > TrustRows.MOST) {
                throw new SourceRefused("too-long");
            }
            Instant now = clock.instant();
            int changed = rows.replace(
                    source.name(), listing, now, now.plus(source.near() ? settings.nearEvery() : settings.every()));
            rows.forget(now.minus(settings.leftKept()));
            if (changed > 0 || listing.leftOut() > 0) {
                LOG.info(
                        "Of the trust list of {}, {} signers changed and {} entries were left out",
                        source.name(),
                        changed,
                        listing.leftOut());
            }
            refresh();
        } catch (SourceRefused refused) {
            LOG.warn("The trust list of {} stays as it was: {}", source.name(), refused.fault());
            rows.failed(source.name(), refused.fault(), clock.instant().plus(settings.afterFault()));
        }
    }

    /** Takes over what this or another process has imported. */
    public void refresh() {
        held.take(rows.read(held.imported()));
    }
}
