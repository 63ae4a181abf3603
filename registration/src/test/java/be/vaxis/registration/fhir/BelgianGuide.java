package be.vaxis.registration.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The compiled profiles and examples of the Belgian guides, which are not part of this project: where {@code vaxis.data}
 * points, or in {@code shared/data} beside it.
 */
final class BelgianGuide {

    private final Path folder;

    private BelgianGuide(Path folder) {
        this.folder = folder;
    }

    /** The guide; without it the test that asks is skipped. */
    static BelgianGuide orSkip() {
        Optional<Path> found = candidates()
                .map(data -> data.resolve("fhir-be"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "Skipped: no fhir-be folder; point -Dvaxis.data at the folder that holds it.");
        return new BelgianGuide(found.orElseThrow());
    }

    Path profiles() {
        return folder.resolve("profiles");
    }

    List<Path> immunizations() {
        return files("examples", "Immunization-");
    }

    private List<Path> files(String part, String prefix) {
        try (Stream<Path> all = Files.walk(folder.resolve(part))) {
            return all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> candidates() {
        String told = System.getProperty("vaxis.data");
        if (told != null) {
            return Stream.of(Path.of(told));
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent).map(path -> path.resolve("shared/data"));
    }
}
