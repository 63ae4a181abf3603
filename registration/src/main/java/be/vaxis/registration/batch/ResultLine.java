package be.vaxis.registration.batch;

import be.vaxis.registration.dosefile.Outcome;
import be.vaxis.registration.dosefile.RowResult;
import java.util.List;

/** A row on the page, its faults in the reader's language. */
record ResultLine(int line, Outcome outcome, List<String> faults) {

    static ResultLine of(RowResult row, FaultWords words) {
        return new ResultLine(row.line(), row.outcome(), words.of(row.faults()));
    }
}
