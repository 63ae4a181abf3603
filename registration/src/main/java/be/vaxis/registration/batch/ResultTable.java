package be.vaxis.registration.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dosefile.DoseFile;
import be.vaxis.registration.dosefile.DoseFileDesk;
import be.vaxis.registration.dosefile.Outcome;
import be.vaxis.registration.dosefile.RowResult;
import be.vaxis.registration.row.RowFault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The results of a file as CSV, written page by page. */
@Component
class ResultTable {

    private static final int PAGE = 5_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("line", "outcome", "dose", "faults", "fields", "detail")
            .get();

    private final DoseFileDesk desk;

    ResultTable(DoseFileDesk desk) {
        this.desk = desk;
    }

    /** @param outcome null for all */
    void write(DoseFile file, @Nullable Outcome outcome, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"results-" + file.id().value() + ".csv\"");
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        var csv = new CSVPrinter(out, FORMAT);
        List<RowResult> page = desk.results(file, outcome, 0, PAGE);
        while (!page.isEmpty()) {
            for (RowResult row : page) {
                print(row, csv);
            }
            page = desk.results(file, outcome, page.getLast().line(), PAGE);
        }
        csv.flush();
    }

    private static void print(RowResult row, CSVPrinter csv) throws IOException {
        DoseId dose = row.dose();
        csv.printRecord(
                row.line(),
                row.outcome(),
                dose == null ? "" : dose.value(),
                row.faults().stream().map(RowFault::code).collect(joining(" ")),
                row.faults().stream()
                        .map(fault -> fault.field() == null ? "-" : fault.field())
                        .collect(joining(" ")),
                row.faults().stream().map(RowFault::detail).collect(joining(" ")));
    }
}
