package be.vaxis.pharmacovigilance.export;

import be.vaxis.kernel.Rejection;
import be.vaxis.pharmacovigilance.area.Areas;
import be.vaxis.pharmacovigilance.export.Progress.Stage;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.pseudonym.StudyKeys;
import be.vaxis.pharmacovigilance.study.ReleaseFigures;
import be.vaxis.pharmacovigilance.study.StudyCommand.RecordProduction;
import be.vaxis.pharmacovigilance.study.StudyId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the package of a study once, however often it is told to and wherever it was interrupted.
 *
 * <p>What counts is the folder: as long as it is not in its place, everything starts again under the same key and gives
 * the same pseudonyms; once it is, only telling the study remains.
 */
@Component
class PackageProduction {

    private static final int ROWS_AT_A_TIME = 2_000;

    private final JdbcTemplate cursor;
    private final TransactionTemplate transaction;
    private final ExportFolder folders;
    private final StudyKeys keys;
    private final Areas areas;
    private final MessageSource words;
    private final ProgressBoard progress;
    private final CommandGateway commands;
    private final Clock clock;

    PackageProduction(
            DataSource database,
            TransactionTemplate transaction,
            ExportFolder folders,
            StudyKeys keys,
            Areas areas,
            MessageSource words,
            ProgressBoard progress,
            CommandGateway commands,
            Clock clock) {
        cursor = new JdbcTemplate(database);
        cursor.setFetchSize(ROWS_AT_A_TIME);
        this.transaction = transaction;
        this.folders = folders;
        this.keys = keys;
        this.areas = areas;
        this.words = words;
        this.progress = progress;
        this.commands = commands;
        this.clock = clock;
    }

    /** Does nothing while another process is at it, or when the study is over. */
    void produce(StudyView study) throws IOException {
        var finished = folders.find(study.study());
        if (finished.isEmpty() && Boolean.TRUE.equals(transaction.execute(status -> make(study)))) {
            finished = Optional.of(folders.publish(study.study()));
        }
        if (finished.isPresent()) {
            tell(study.study(), finished.get());
        }
    }

    /** @return whether a package stands aside, ready to be put in its place */
    private boolean make(StudyView study) {
        if (!holdsLock(study.study())) {
            return false;
        }
        return keys.of(study.study())
                .map(pseudonyms -> {
                    try {
                        var folder = folders.fresh(study.study());
                        var report =
                                new PackageMaking(study, cursor, areas, folder, notes(study.study())).make(pseudonyms);
                        new Codebook(words).write(folder, study, report);
                        new DataPackage(words).write(folder, study, clock.instant());
                        return true;
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .orElse(false);
    }

    /** Held until the transaction ends, so that two processes never make one package. */
    private boolean holdsLock(StudyId study) {
        return Boolean.TRUE.equals(cursor.queryForObject(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))", Boolean.class, study.toString()));
    }

    private void tell(StudyId study, Path folder) throws IOException {
        try {
            commands.sendAndWait(new RecordProduction(study, figures(folder)));
            progress.clear(study);
        } catch (Rejection over) {
            folders.delete(study); // the study was ended while its package was being made
        }
    }

    private static ReleaseFigures figures(Path folder) throws IOException {
        var report = FinishedPackage.in(folder).report();
        return new ReleaseFigures(
                ResourceFile.of(folder.resolve(DataPackage.FILE)).sha256(),
                report.doses(),
                report.dosesLeftOut(),
                report.wholeHistories(),
                report.coarserDoses(),
                report.productsWithheld(),
                report.smallestGroup());
    }

    private PackageMaking.ProgressNotes notes(StudyId study) {
        return (Stage stage, long done, long total) -> progress.note(study, stage, done, total);
    }
}
