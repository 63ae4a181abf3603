package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.study.StudyId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds finished packages, and removes those of studies that are over.
 *
 * <p>Dutch: <i>exportpakketten</i>.
 */
@Component
public class Packages {

    private final ExportFolder folders;
    private final ProgressBoard progress;

    Packages(ExportFolder folders, ProgressBoard progress) {
        this.folders = folders;
        this.progress = progress;
    }

    public Optional<FinishedPackage> find(StudyId study) {
        return folders.find(study).map(FinishedPackage::in);
    }

    /** The studies that have a package in the folder of this process. */
    public List<StudyId> studies() {
        try {
            return folders.studies();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removing twice is removing once. */
    public void remove(StudyId study) {
        try {
            folders.delete(study);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        progress.clear(study);
    }
}
