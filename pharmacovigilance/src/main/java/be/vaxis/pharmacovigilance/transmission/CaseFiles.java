package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.icsr.BatchHeader;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.IcsrWriter;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A case as the file that would go now.
 *
 * <p>Dutch: <i>ICSR-bestand</i>.
 */
public class CaseFiles {

    /**
     * The file of one case.
     *
     * @param name of the case with the receiver
     */
    public record Written(String name, byte[] xml) {}

    private final Cases cases;
    private final Reports reports;
    private final TransmissionRows rows;
    private final CaseMapping mapping;
    private final TransmissionSettings settings;
    private final Clock clock;

    CaseFiles(
            Cases cases,
            Reports reports,
            TransmissionRows rows,
            CaseMapping mapping,
            TransmissionSettings settings,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.rows = rows;
        this.mapping = mapping;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who takes it with them is written down first. */
    public Optional<Written> download(CaseId id, String by) {
        return dossier(id).map(dossier -> {
            rows.downloaded(id, dossier.file().version(), by, clock.instant());
            return new Written(dossier.number(), written(header(dossier.number()), List.of(report(dossier))));
        });
    }

    /** Empty as long as case and report are not both known. */
    Optional<Dossier> dossier(CaseId id) {
        return cases.find(id)
                .flatMap(file -> reports.find(new ReportId(id.value()))
                        .map(report -> new Dossier(
                                rows.number(id),
                                file,
                                report.account(),
                                report.messages(),
                                cases.decisions(id),
                                rows.known(id))));
    }

    CaseReport report(Dossier dossier) {
        return mapping.report(dossier, clock.instant());
    }

    BatchHeader header(String number) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new BatchHeader(number, now, settings.sender(), settings.receiver());
    }

    static byte[] written(BatchHeader header, List<CaseReport> cases) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new IcsrWriter(bytes, header)) {
            cases.forEach(writer::write);
        }
        return bytes.toByteArray();
    }
}
