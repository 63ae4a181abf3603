package be.vaxis.infra.parties.safety;

import be.vaxis.pharmacovigilance.icsr.Acknowledgement;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.CaseVerdict;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.OfCase;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.Verdict;
import be.vaxis.pharmacovigilance.icsr.AcknowledgementWriter;
import be.vaxis.pharmacovigilance.icsr.BatchHeader;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.CaseRules;
import be.vaxis.pharmacovigilance.icsr.Fault;
import be.vaxis.pharmacovigilance.icsr.IcsrReader;
import be.vaxis.pharmacovigilance.icsr.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the counterpart was handed, and what it says of it; a thousand batches at most, the oldest goes first. */
final class ReceivedBatches {

    private static final int MOST = 1_000;

    private record Received(List<CaseReport> cases, byte[] answer) {}

    private final LinkedHashMap<String, Received> batches = new LinkedHashMap<>();
    private final Clock clock;
    private volatile boolean strict;

    ReceivedBatches(Clock clock) {
        this.clock = clock;
    }

    /** Whether a case without codes is refused. */
    void isStrict(boolean nowStrict) {
        strict = nowStrict;
    }

    /** The same number again changes nothing. */
    synchronized void receive(byte[] message) {
        List<CaseReport> cases = new ArrayList<>();
        var header = new IcsrReader(Limits.STANDARD).read(new ByteArrayInputStream(message), cases::add);
        batches.computeIfAbsent(header.number(), _ -> new Received(cases, written(answer(header, cases))));
        if (batches.size() > MOST) {
            batches.pollFirstEntry();
        }
    }

    synchronized Optional<byte[]> answer(String number) {
        return Optional.ofNullable(batches.get(number)).map(Received::answer);
    }

    /** Each as often as it came in different batches, the oldest first. */
    synchronized List<CaseReport> cases() {
        return batches.values().stream().flatMap(one -> one.cases().stream()).toList();
    }

    private Acknowledgement answer(BatchHeader header, List<CaseReport> cases) {
        var said = cases.stream().map(this::verdict).toList();
        boolean refused = said.stream().anyMatch(one -> one.verdict() == CaseVerdict.CR);
        return new Acknowledgement(
                "ACK-" + header.number(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                header.receiver(),
                header.sender(),
                header.number(),
                null,
                header.created(),
                refused ? Verdict.AE : Verdict.AA,
                null,
                said);
    }

    private OfCase verdict(CaseReport report) {
        var faults = CaseRules.check(report).stream()
                .filter(fault -> strict || fault.weight() == Fault.Weight.REFUSED)
                .map(fault -> fault.path() + " (" + fault.field() + "): " + fault.text())
                .collect(Collectors.joining("\n"));
        var of = report.identification();
        return new OfCase(
                of.id(),
                null,
                of.created(),
                faults.isEmpty() ? CaseVerdict.CA : CaseVerdict.CR,
                faults.isEmpty() ? null : faults);
    }

    private static byte[] written(Acknowledgement said) {
        var bytes = new ByteArrayOutputStream();
        AcknowledgementWriter.write(said, bytes);
        return bytes.toByteArray();
    }
}
