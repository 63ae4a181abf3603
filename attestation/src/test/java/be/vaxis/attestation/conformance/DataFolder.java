package be.vaxis.attestation.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The public suites, which are not part of this project: where a property of their own points, in {@code vaxis.data}, or in
 * {@code shared/data} beside the project.
 */
public final class DataFolder {

    private DataFolder() {}

    /** The folder; without it the test that asks is skipped. */
    public static Path orSkip(String property, String name) {
        Optional<Path> found = find(property, name);
        Assumptions.assumeTrue(
                found.isPresent(), "Skipped: no folder " + name + "; point -D" + property + " or -Dvaxis.data at it.");
        return found.orElseThrow();
    }

    public static Optional<Path> find(String property, String name) {
        return candidates(property, name).filter(Files::isDirectory).findFirst();
    }

    private static Stream<Path> candidates(String property, String name) {
        String told = System.getProperty(property, "");
        if (!told.isEmpty()) {
            return Stream.of(Path.of(told));
        }
        String data = System.getProperty("vaxis.data", "");
        if (!data.isEmpty()) {
            return Stream.of(Path.of(data, name));
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name));
    }
}
