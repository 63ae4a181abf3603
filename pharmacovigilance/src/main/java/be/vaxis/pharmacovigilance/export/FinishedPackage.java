package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package that stands in its place.
 *
 * <p>Dutch: <i>exportpakket</i>.
 */
public final class FinishedPackage {

    private final Path folder;

    private FinishedPackage(Path folder) {
        this.folder = folder;
    }

    static FinishedPackage in(Path folder) {
        return new FinishedPackage(folder);
    }

    /** Names and sizes of its files. */
    public List<File> files() {
        try {
            return ExportFolder.files(folder).stream()
                    .map(file -> new File(String.valueOf(file.getFileName()), size(file)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public DisclosureReport report() {
        try {
            return DataPackage.JSON.readValue(
                    Files.readString(folder.resolve(PackageFiles.REPORT)), DisclosureReport.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes all files as one zip while they are read; the receiver closes {@code out}. */
    public void zipTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : ExportFolder.files(folder)) {
            zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One file of it. */
    public record File(String name, long bytes) {}
}
