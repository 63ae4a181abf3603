package be.vaxis.infra.store;

import be.vaxis.infra.store.ClaimTable.Claim;
import be.vaxis.infra.store.ClaimTable.Entry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the claims of a whole context with one statement where each segment would need its own, and looks once for all of
 * its groups which segments are free. So a process that has nothing to do leaves the database alone.
 *
 * <p>Who asks to keep a claim keeps those of all that asked lately. One that no longer asks, as it is stuck, is not kept
 * by the others and may be taken over {@link #DEAD_AFTER} later.
 */
final class SharedClaims extends JdbcTokenStore {

    /** A claim that is not renewed for so long may be taken over. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(10);

    private static final Duration FRESH = Duration.ofMillis(Processors.CLAIM_MILLIS / 2);
    private static final Duration LATELY = Duration.ofMillis(Processors.CLAIM_MILLIS * 2);
    private static final Duration SEEN = Duration.ofSeconds(1);

    private record Look(Instant when, List<Entry> entries) {}

    private final ClaimTable table;
    private final Clock clock;
    private final Map<Claim, Instant> asked = new ConcurrentHashMap<>();
    private final Map<Claim, Instant> renewed = new ConcurrentHashMap<>();
    private volatile @Nullable Look look;

    private SharedClaims(Builder tokens, ClaimTable table, Clock clock) {
        super(tokens.nodeId(table.owner()).claimTimeout(DEAD_AFTER));
        this.table = table;
        this.clock = clock;
    }

    /** For this process, which is known by its number and its machine. */
    static TokenStore in(String table, Serializer form, ConnectionProvider connections) {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        return of(new ClaimTable(table, process, connections), form, AbstractTokenEntry.clock);
    }

    static SharedClaims of(ClaimTable table, Serializer form, Clock clock) {
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(table.connections())
                .serializer(form)
                .schema(TokenSchema.builder()
                        .setTokenTable(table.name())
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("time_stamp")
                        .setOwnerColumn("owner")
                        .build())
                .contentType(byte[].class);
        return new SharedClaims(tokens, table, clock);
    }

    @Override
    public void extendClaim(String group, int segment) {
        var claim = new Claim(group, segment);
        asked.put(claim, clock.instant());
        if (!isWithin(FRESH, renewed.get(claim))) {
            renewAll(claim);
        }
    }

    private synchronized void renewAll(Claim claim) {
        if (isWithin(FRESH, renewed.get(claim))) {
            return; // along with another, while this one waited
        }
        asked.values().removeIf(time -> !isWithin(LATELY, time));
        Instant now = clock.instant();
        var own = table.renew(asked.keySet(), now);
        own.forEach(it -> renewed.put(it, now));
        if (!own.contains(claim)) {
            super.extendClaim(claim.group(), claim.segment()); // refuses when another process has it
        }
    }

    private boolean isWithin(Duration limit, @Nullable Instant time) {
        return time != null && Duration.between(time, clock.instant()).compareTo(limit) < 0;
    }

    @Override
    public List<Segment> fetchAvailableSegments(String group) {
        List<Entry> ofGroup = lookAround().stream()
                .filter(it -> it.claim().group().equals(group))
                .toList();
        int[] all = ofGroup.stream().mapToInt(it -> it.claim().segment()).toArray();
        return ofGroup.stream()
                .filter(this::isFree)
                .map(it -> Segment.computeSegment(it.claim().segment(), all))
                .toList();
    }

    private boolean isFree(Entry entry) {
        return entry.owner() == null || entry.owner().equals(table.owner()) || !isWithin(DEAD_AFTER, entry.renewed());
    }

    private List<Entry> lookAround() {
        Look last = look;
        if (last == null || !isWithin(SEEN, last.when())) {
            last = new Look(clock.instant(), table.entries());
            look = last;
        }
        return last.entries();
    }

    @Override
    public void releaseClaim(String group, int segment) {
        forget(group, segment);
        super.releaseClaim(group, segment);
    }

    @Override
    public void deleteToken(String group, int segment) {
        forget(group, segment);
        super.deleteToken(group, segment);
    }

    private void forget(String group, int segment) {
        var claim = new Claim(group, segment);
        asked.remove(claim);
        renewed.remove(claim);
        look = null;
    }

    @Override
    public void initializeTokenSegments(String group, int count, @Nullable TrackingToken first) {
        look = null;
        super.initializeTokenSegments(group, count, first);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String group, int segment) {
        look = null;
        super.initializeSegment(token, group, segment);
    }
}
