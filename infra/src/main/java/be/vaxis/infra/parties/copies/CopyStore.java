package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Prefix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one counterpart holds: a file for each thing, and their digests in memory. At most {@value #MOST} things; the next
 * is refused, as one that is thrown away would be missed.
 */
final class CopyStore {

    static final int MOST = 200_000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;
    private final Digesting digesting;
    private final Map<Integer, TreeMap<String, Digest>> buckets = new TreeMap<>();
    private int count;

    CopyStore(Path folder, Digesting digesting) {
        this.folder = folder;
        this.digesting = digesting;
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        keep(
                name.substring(0, name.length() - ".json".length()),
                digesting.of(json.readValue(file.toFile(), Map.class)));
    }

    /** False when there is no place. */
    synchronized boolean put(String item, Map<?, ?> document) {
        if (count >= MOST && !holds(item)) {
            return false;
        }
        try {
            Path part = folder.resolve(item + ".part");
            json.writeValue(part.toFile(), document);
            Files.move(part, file(item), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keep(item, digesting.of(document));
        return true;
    }

    synchronized boolean erase(String item) {
        var bucket = buckets.get(bucketOf(item));
        if (bucket == null || bucket.remove(item) == null) {
            return false;
        }
        count--;
        try {
            Files.deleteIfExists(file(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    synchronized int count() {
        return count;
    }

    synchronized boolean holds(String item) {
        return buckets.getOrDefault(bucketOf(item), new TreeMap<>()).containsKey(item);
    }

    synchronized Optional<String> find(String item) {
        try {
            return holds(item) ? Optional.of(Files.readString(file(item))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By bucket, then by item, each in its order. */
    synchronized Map<Integer, Map<String, Digest>> below(Prefix prefix) {
        Map<Integer, Map<String, Digest>> found = new TreeMap<>();
        buckets.forEach((bucket, items) -> {
            if (bucket >= prefix.first() && bucket <= prefix.last() && !items.isEmpty()) {
                found.put(bucket, new TreeMap<>(items));
            }
        });
        return found;
    }

    private void keep(String item, Digest digest) {
        var bucket = buckets.computeIfAbsent(bucketOf(item), _ -> new TreeMap<>());
        if (bucket.put(item, digest) == null) {
            count++;
        }
    }

    private int bucketOf(String item) {
        return digesting.bucketOf(UUID.fromString(item));
    }

    private Path file(String item) {
        return folder.resolve(item + ".json");
    }
}
