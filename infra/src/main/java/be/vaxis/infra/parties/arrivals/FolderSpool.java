package be.vaxis.infra.parties.arrivals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Messages as JSON files whose names sort by number. */
final class FolderSpool implements Spool {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;

    FolderSpool(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Arrival> read() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> json.readValue(file.toFile(), Arrival.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under a temporary name first, so that a file that can be read is whole. */
    @Override
    public void write(Arrival arrival) {
        var part = folder.resolve(arrival.number() + ".part");
        json.writeValue(part.toFile(), arrival);
        try {
            Files.move(part, file(arrival), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void erase(Arrival arrival) {
        try {
            Files.deleteIfExists(file(arrival));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Arrival arrival) {
        return folder.resolve("%012d.json".formatted(arrival.number()));
    }
}
