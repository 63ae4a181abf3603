package be.vaxis.registration.reconciliation;

import be.vaxis.contract.registration.BucketSum;
import be.vaxis.contract.registration.Buckets;
import be.vaxis.registration.comparison.ComparisonCommand.TellSums;
import be.vaxis.registration.comparison.ComparisonId;
import be.vaxis.registration.comparison.ToldPeople;
import be.vaxis.registration.copy.Receiver;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Begins a comparison with the code database that waits; its answer ends it. */
@Component
class CodeDatabase {

    private final Reports reports;
    private final CodeDatabaseReports awaited;
    private final ToldPeople told;
    private final CommandGateway commands;

    CodeDatabase(Reports reports, CodeDatabaseReports awaited, ToldPeople told, CommandGateway commands) {
        this.reports = reports;
        this.awaited = awaited;
        this.told = told;
        this.commands = commands;
    }

    void run() {
        reports.claim(Receiver.CODE_DATABASE).ifPresent(this::begin);
    }

    private void begin(Claimed claimed) {
        if (claimed.attempt() > Reports.MOST_ATTEMPTS) {
            reports.failed(claimed, "no-answer");
            return;
        }
        told.sweep();
        Instant until = told.cutOff();
        List<BucketSum> sums = Buckets.sums(buckets -> told.of(buckets, until));
        if (awaited.begun(claimed, sums.stream().mapToLong(BucketSum::people).sum())) {
            commands.sendAndWait(new TellSums(new ComparisonId(claimed.claim()), until, sums));
        }
    }
}
