package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.study.StudyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where packages stand: one folder per study, readable by this process only. Processes that serve downloads share it.
 *
 * <p>A package is made aside and put in its place in one move, so what stands there is whole.
 */
@Component
class ExportFolder {

    private final Path root;

    ExportFolder(@Value("${vaxis.export.folder:exports}") Path root) {
        this.root = root.toAbsolutePath();
    }

    /** The finished package of a study. */
    Optional<Path> find(StudyId study) {
        var folder = place(study);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** An empty folder to make a package in; what an interrupted attempt left there is gone. */
    Path fresh(StudyId study) throws IOException {
        Files.createDirectories(
                root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileSystemUtils.deleteRecursively(aside(study));
        return Files.createDirectory(
                aside(study), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Puts what was made in its place. */
    Path publish(StudyId study) throws IOException {
        return Files.move(aside(study), place(study), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the package and whatever an attempt left. */
    void delete(StudyId study) throws IOException {
        FileSystemUtils.deleteRecursively(place(study));
        FileSystemUtils.deleteRecursively(aside(study));
    }

    /** The studies that have a package here. */
    List<StudyId> studies() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        return files(root).stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .filter(name -> name.matches("[0-9a-f-]{36}"))
                .map(StudyId::parse)
                .toList();
    }

    /** The files of a package, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Path place(StudyId study) {
        return root.resolve(study.value().toString());
    }

    private Path aside(StudyId study) {
        return root.resolve(study.value() + ".part");
    }
}
