package be.vaxis.infra.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** {@code stored/<name>.<revision>.json} among the tests of a module: what was stored once, byte for byte. */
record GoldenFile(Path path, String name, String revision) {

    /** Those of all modules; tests run in the folder of their own module. */
    static List<GoldenFile> ofHouse() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/test/resources/stored"))
                    .filter(Files::isDirectory)
                    .flatMap(GoldenFile::in)
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<GoldenFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(GoldenFile::at).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenFile at(Path path) {
        String file = String.valueOf(path.getFileName()).replaceFirst("\\.json$", "");
        int dot = file.lastIndexOf('.');
        return new GoldenFile(path, file.substring(0, Math.max(dot, 0)), file.substring(dot + 1));
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it would stand in the table. */
    GenericDomainEventEntry<byte[]> entry() {
        return new GenericDomainEventEntry<>(
                "Sample", "sample:1", 0, "1", "2021-03-01T09:00:00Z", name, revision, bytes(), "{}".getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return name + "." + revision;
    }
}
