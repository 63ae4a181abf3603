package be.vaxis.registration.rest;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.reconciliation.CopyBoard;
import be.vaxis.registration.reconciliation.CopyOverview;
import be.vaxis.registration.reconciliation.Report;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies of the register for others: how they stand, and what the comparisons with them found. */
@RestController
@RequestMapping("/api/v1/copies")
@Needs(Permission.OPERATE)
class CopyController {

    /** @param known whether this process knows where the receiver is */
    record CopyStanding(
            String receiver,
            boolean known,
            long waiting,
            long stuck,
            @Nullable Instant oldest) {

        static CopyStanding of(CopyOverview one) {
            return new CopyStanding(one.receiver().word(), one.known(), one.waiting(), one.stuck(), one.oldest());
        }
    }

    /** @param ended absent while it waits or runs */
    record DifferenceReport(
            long report,
            boolean daily,
            Instant asked,
            @Nullable Instant ended,
            @Nullable String fault,
            long here,
            long there,
            long missing,
            long surplus,
            long different,
            long overlooked,
            long healed) {

        static DifferenceReport of(Report one) {
            return new DifferenceReport(
                    one.report(),
                    one.daily(),
                    one.asked(),
                    one.ended(),
                    one.fault(),
                    one.here(),
                    one.there(),
                    one.missing(),
                    one.surplus(),
                    one.different(),
                    one.overlooked(),
                    one.healed());
        }
    }

    record Retried(int people) {}

    private final CopyBoard board;

    CopyController(CopyBoard board) {
        this.board = board;
    }

    /** How the copies of every receiver stand, in numbers. */
    @GetMapping
    List<CopyStanding> standings() {
        return board.all().stream().map(CopyStanding::of).toList();
    }

    /** The last 30 comparisons with a receiver, newest first. 404 {@code unknownReceiver}. */
    @GetMapping("/{receiver}/reconciliations")
    List<DifferenceReport> reports(@PathVariable String receiver) {
        return board.reports(receiver).stream().map(DifferenceReport::of).toList();
    }

    /** Compares soon, and mends what differs; the same while one waits or runs. 202; 404 {@code unknownReceiver}. */
    @PostMapping("/{receiver}/reconciliations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void compare(@PathVariable String receiver, Caller caller) {
        board.compare(receiver, caller);
    }

    /** Tries again what is stuck, or waits for a pause to end. 404 {@code unknownReceiver}. */
    @PostMapping("/{receiver}/_retry")
    Retried retry(@PathVariable String receiver) {
        return new Retried(board.retry(receiver));
    }
}
