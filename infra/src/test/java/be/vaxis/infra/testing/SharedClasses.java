package be.vaxis.infra.testing;

import be.vaxis.infra.embedded.VaxisProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the processes of tests start with a third less work: what the JVM makes of classes as it loads them is archived by
 * the first process that ends in good order, for all that start after it. For that, folders of classes must be jars.
 */
public final class SharedClasses {

    private static final Path FOLDER = folder();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final Path UNFINISHED = FOLDER.resolve("unfinished.jsa");
    private static final AtomicBoolean MADE = new AtomicBoolean();
    private static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::exists)
            .map(SharedClasses::packed)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    private SharedClasses() {}

    /** As {@link VaxisProcess#start}. */
    public static VaxisProcess start(List<String> jvm, Class<?> program, Map<String, String> settings, Path log)
            throws IOException {
        List<String> options = new ArrayList<>(jvm);
        options.addAll(List.of("-cp", CLASS_PATH, "-Xlog:disable"));
        boolean makes = Files.notExists(ARCHIVE) && MADE.compareAndSet(false, true);
        if (makes) {
            options.add("-XX:ArchiveClassesAtExit=" + UNFINISHED);
        } else if (Files.exists(ARCHIVE)) {
            options.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        var started = VaxisProcess.start(options, program, settings, log);
        if (makes) {
            started.process().onExit().thenRun(SharedClasses::finish);
        }
        return started;
    }

    /** One that was killed leaves nothing behind, and the next may try. */
    private static void finish() {
        try {
            if (Files.exists(UNFINISHED)) {
                ARCHIVE.toFile().deleteOnExit();
                Files.move(UNFINISHED, ARCHIVE);
            } else {
                MADE.set(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path packed(Path entry) {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        Path jar = FOLDER.resolve("classes-" + Integer.toHexString(entry.hashCode()) + ".jar");
        jar.toFile().deleteOnExit();
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(entry)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                pack(entry, file, out);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders too: the house looks for its classes by the names of packages. */
    private static void pack(Path root, Path file, JarOutputStream out) throws IOException {
        String name = root.relativize(file).toString().replace(File.separatorChar, '/');
        if (Files.isDirectory(file)) {
            if (!name.isEmpty()) {
                out.putNextEntry(new JarEntry(name + "/"));
            }
        } else {
            out.putNextEntry(new JarEntry(name));
            Files.copy(file, out);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("vaxis-classes");
            folder.toFile().deleteOnExit(); // the last of what is deleted
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
