package be.vaxis.registration.batch;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dosefile.Outcome;
import be.vaxis.registration.dosefile.RowResult;
import be.vaxis.registration.row.RowFault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of some rows, in the order of the file.
 *
 * @param next after which line to go on; absent when there are no more until now
 */
record ResultsAnswer(List<Result> items, @Nullable Integer next) {

    /**
     * One row.
     *
     * @param line of the file, from 1; a heading is line 1
     * @param dose under which it is on record, unless it was refused
     * @param faults all that is wrong with it; of what was kept, why it does not count; of what was registered, that its lot is
     *     being recalled
     */
    record Result(int line, Outcome outcome, @Nullable UUID dose, List<RowFault> faults) {

        static Result of(RowResult row) {
            DoseId dose = row.dose();
            return new Result(row.line(), row.outcome(), dose == null ? null : dose.value(), row.faults());
        }
    }

    static ResultsAnswer of(List<RowResult> rows, int asked) {
        return new ResultsAnswer(
                rows.stream().map(Result::of).toList(),
                rows.size() < asked ? null : rows.getLast().line());
    }
}
