package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.area.Areas;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.disclosure.Ladder;
import be.vaxis.pharmacovigilance.disclosure.Thresholds;
import be.vaxis.pharmacovigilance.disclosure.Total;
import be.vaxis.pharmacovigilance.export.Progress.Stage;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.pseudonym.Pseudonyms;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The making of one package, within one transaction and one folder. */
final class PackageMaking {

    private static final int NOTE_EVERY = 10_000;

    private final StudyView study;
    private final JdbcTemplate sql;
    private final Areas areas;
    private final Path folder;
    private final Scope scope;
    private final Ladder ladder;
    private final Thresholds thresholds;
    private final Figures figures;
    private final ProgressNotes progress;

    /** Hears how far it is. */
    interface ProgressNotes {
        void note(Stage stage, long done, long total);
    }

    /** @param sql reads through a cursor */
    PackageMaking(StudyView study, JdbcTemplate sql, Areas areas, Path folder, ProgressNotes progress) {
        this.study = study;
        this.sql = sql;
        this.areas = areas;
        this.folder = folder;
        this.progress = progress;
        scope = study.scope();
        ladder = new Ladder(scope.area(), scope.ages(), areas);
        thresholds = scope.asks(Column.PRODUCT) ? Thresholds.STANDARD : Thresholds.STANDARD.withoutProducts();
        figures = new Figures(scope, ladder, thresholds);
    }

    /** Writes the tables and the report; what describes them comes after. */
    DisclosureReport make(Pseudonyms pseudonyms) throws IOException {
        progress.note(Stage.COUNTING, 0, 0);
        var tables = new ScopeTables(sql, scope);
        var inScope = tables.fill();
        progress.note(Stage.GROUPING, 0, inScope);
        if (scope.linked()) {
            tables.joinHistories();
            new Placing(sql, ladder, thresholds, figures).place(Form.WHOLE);
        }
        tables.separateOthers();
        new Placing(sql, ladder, thresholds, figures).place(Form.PART);
        writeDoses(pseudonyms, inScope);
        progress.note(Stage.DESCRIBING, inScope, inScope);
        var totals = figures.totals(tables.given());
        var report = figures.report(totals);
        describe(totals, report);
        return report;
    }

    private void writeDoses(Pseudonyms pseudonyms, long inScope) throws IOException {
        var fields = DoseField.of(scope);
        var about = Map.of("study", study.study().toString());
        try (var csv = new CsvDoses(folder.resolve(PackageFiles.CSV), fields);
                var parquet = new ParquetDoses(folder.resolve(PackageFiles.PARQUET), fields, about)) {
            var written = new long[1];
            new ReleasedDoses(sql, ladder, pseudonyms).forEach((dose, step, productTold) -> {
                csv.write(dose);
                parquet.write(dose);
                figures.add(dose, step, productTold);
                if (++written[0] % NOTE_EVERY == 0) {
                    Interrupted.check();
                    progress.note(Stage.WRITING, written[0], inScope);
                }
            });
        }
    }

    private void describe(List<Total> totals, DisclosureReport report) throws IOException {
        SmallTables.writeTotals(folder.resolve(PackageFiles.TOTALS), totals);
        SmallTables.writeAreas(folder.resolve(PackageFiles.AREAS), areas);
        Files.writeString(folder.resolve(PackageFiles.REPORT), DataPackage.JSON.writeValueAsString(report));
    }
}
