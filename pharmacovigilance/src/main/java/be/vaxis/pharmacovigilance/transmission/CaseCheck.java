package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.icsr.BatchHeader;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.CaseRules;
import be.vaxis.pharmacovigilance.icsr.Fault;
import be.vaxis.pharmacovigilance.icsr.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a case may go: by our rules always, by the official schemas where an operator has them.
 *
 * <p>Dutch: <i>controle vooraf</i>. Source: issue 6.
 */
final class CaseCheck {

    private final Optional<SchemaCheck> schema;

    CaseCheck(TransmissionSettings settings) {
        schema = Optional.ofNullable(settings.schemas())
                .map(folder -> SchemaCheck.ofCases(folder)
                        .orElseThrow(() ->
                                new IllegalStateException("There is no schema of ICSR in the folder of schemas.")));
    }

    /** What a receiver would refuse, a line each; empty when it may go. */
    List<String> faults(CaseReport report, BatchHeader header) {
        return Stream.concat(
                        CaseRules.check(report).stream()
                                .filter(fault -> fault.weight() == Fault.Weight.REFUSED)
                                .map(fault -> fault.path() + " (" + fault.field() + "): " + fault.text()),
                        schema.stream().flatMap(check -> byForm(check, report, header).stream()))
                .toList();
    }

    private static List<String> byForm(SchemaCheck check, CaseReport report, BatchHeader header) {
        try {
            return check.check(new ByteArrayInputStream(CaseFiles.written(header, List.of(report))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
