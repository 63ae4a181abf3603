package be.vaxis.registration.copy;

import be.vaxis.registration.copy.Change.Erase;
import be.vaxis.registration.copy.Change.Put;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Holds copies in memory, and can be away, refuse, lose and make up things. */
public final class PretendedReceiver implements CopyReceiver {

    private final Receiver receiver;
    public final Map<String, String> holds = new TreeMap<>();
    public final List<Change> sent = new ArrayList<>();
    public final List<Prefix> asked = new ArrayList<>();
    public boolean away;
    public boolean refuses;
    public Runnable whileSending = () -> {};

    public PretendedReceiver(Receiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public Receiver receiver() {
        return receiver;
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public Written write(Copy copy) {
        return new Written(copy.item(), Map.of("all", copy.toString()), digest(copy.toString()));
    }

    @Override
    public int bucketOf(UUID item) {
        return item.hashCode() & Prefix.BUCKETS - 1;
    }

    @Override
    public List<Reply> send(List<Change> changes) {
        if (away) {
            throw new ReceiverUnavailable("unreachable");
        }
        sent.addAll(changes);
        List<Reply> replies = changes.stream().map(this::take).toList();
        whileSending.run();
        return replies;
    }

    private Reply take(Change change) {
        if (refuses) {
            return Reply.refused("http-422");
        }
        switch (change) {
            case Put(var written) ->
                holds.put(
                        written.item().toString(), written.document().get("all").toString());
            case Erase(var _, var item) -> holds.remove(item.toString());
        }
        return Reply.TAKEN;
    }

    @Override
    public List<Sum> sums(Prefix prefix) {
        if (away) {
            throw new ReceiverUnavailable("unreachable");
        }
        asked.add(prefix);
        Map<String, List<Integer>> longer = new TreeMap<>();
        IntStream.rangeClosed(prefix.first(), prefix.last())
                .filter(bucket -> !in(bucket).isEmpty())
                .forEach(bucket -> longer.computeIfAbsent(
                                Prefix.of(bucket, prefix.longer()).digits(), _ -> new ArrayList<>())
                        .add(bucket));
        return longer.entrySet().stream()
                .map(one -> sum(new Prefix(one.getKey()), one.getValue()))
                .toList();
    }

    private Sum sum(Prefix prefix, List<Integer> buckets) {
        long count = buckets.stream().mapToLong(bucket -> in(bucket).size()).sum();
        if (prefix.isBucket()) {
            return new Sum(prefix, count, Digest.of(ofBucket(prefix.first())));
        }
        MessageDigest all = sha256();
        buckets.forEach(bucket -> {
            all.update(ByteBuffer.allocate(2).putShort(bucket.shortValue()).array());
            all.update(ofBucket(bucket));
        });
        return new Sum(prefix, count, Digest.of(all.digest()));
    }

    private byte[] ofBucket(int bucket) {
        MessageDigest items = sha256();
        in(bucket).forEach(held -> {
            items.update(ByteBuffer.allocate(16)
                    .putLong(held.item().getMostSignificantBits())
                    .putLong(held.item().getLeastSignificantBits())
                    .array());
            items.update(held.digest().bytes());
        });
        return items.digest();
    }

    @Override
    public List<Held> held(Prefix bucket) {
        asked.add(bucket);
        return in(bucket.first());
    }

    private List<Held> in(int bucket) {
        return holds.entrySet().stream()
                .map(one -> new Held(UUID.fromString(one.getKey()), digest(one.getValue())))
                .filter(held -> bucketOf(held.item()) == bucket)
                .toList();
    }

    public Set<String> items() {
        return holds.keySet();
    }

    private static Digest digest(String text) {
        return Digest.of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
