package be.vaxis.attestation.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the cases of others are, which are no part of this project. */
public final class Folders {

    private Folders() {}

    /**
     * The folder that a property names, or else the one of that name where {@code vaxis.data} points, or in
     * {@code shared/data} beside the project.
     */
    public static Optional<Path> find(String property, String name) {
        String told = System.getProperty(property, "");
        Stream<Path> candidates = told.isEmpty() ? data().map(data -> data.resolve(name)) : Stream.of(Path.of(told));
        return candidates.filter(Files::isDirectory).findFirst();
    }

    /** All files below it that end so, in order. */
    public static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Stream<Path> data() {
        String told = System.getProperty("vaxis.data");
        if (told != null) {
            return Stream.of(Path.of(told));
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent).map(path -> path.resolve("shared/data"));
    }
}
