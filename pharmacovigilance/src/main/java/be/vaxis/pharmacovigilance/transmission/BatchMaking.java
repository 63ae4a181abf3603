package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.kernel.FreshIds;
import be.vaxis.pharmacovigilance.icsr.BatchHeader;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what must go and writes it down, before any of it goes. Dutch: <i>samenstellen van een zending</i>. */
class BatchMaking {

    private final CaseFiles files;
    private final CaseCheck check;
    private final TransmissionRows cases;
    private final BatchRows batches;
    private final TransmissionSettings settings;
    private final FreshIds ids;
    private final TransactionTemplate transaction;

    BatchMaking(
            CaseFiles files,
            CaseCheck check,
            TransmissionRows cases,
            BatchRows batches,
            TransmissionSettings settings,
            FreshIds ids,
            TransactionTemplate transaction) {
        this.files = files;
        this.check = check;
        this.cases = cases;
        this.batches = batches;
        this.settings = settings;
        this.ids = ids;
        this.transaction = transaction;
    }

    /** Empty when nothing must go, or all that must is held back. */
    Optional<BatchRows.Open> next(Instant now) {
        return Optional.ofNullable(transaction.execute(_ -> make(now))).flatMap(made -> made);
    }

    private Optional<BatchRows.Open> make(Instant now) {
        var header = files.header(settings.sender() + "-" + ids.next());
        List<Dossier> going = new ArrayList<>();
        List<CaseReport> reports = new ArrayList<>();
        for (var id : cases.due(now, settings.batch())) {
            files.dossier(id).ifPresent(dossier -> {
                var report = files.report(dossier);
                if (mayGo(dossier, report, header, now)) {
                    going.add(dossier);
                    reports.add(report);
                }
            });
        }
        return going.isEmpty() ? Optional.empty() : Optional.of(write(header, going, reports, now));
    }

    private boolean mayGo(Dossier dossier, CaseReport report, BatchHeader header, Instant now) {
        var faults = check.faults(report, header);
        if (!faults.isEmpty()) {
            cases.withheld(dossier, faults, now);
        }
        return faults.isEmpty();
    }

    private BatchRows.Open write(BatchHeader header, List<Dossier> going, List<CaseReport> reports, Instant now) {
        byte[] message = CaseFiles.written(header, reports);
        batches.write(header.number(), message, going, now);
        going.forEach(one -> cases.sent(one, header.number(), now));
        return new BatchRows.Open(header.number(), message, null);
    }
}
