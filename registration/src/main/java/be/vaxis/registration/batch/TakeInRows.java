package be.vaxis.registration.batch;

import be.vaxis.registration.dosefile.DoseFileId;
import be.vaxis.registration.row.RowFault;
import be.vaxis.registration.vaccinations.VaccinationsCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of a file in, keeps their results and moves on: all of it or nothing.
 *
 * @param from the position in which the file must be
 * @param until the position after the rows
 * @param line how many lines are done then
 * @param last whether the file ends there
 */
record TakeInRows(DoseFileId file, long from, long until, int line, boolean last, List<Asking> rows) {

    /**
     * One row.
     *
     * @param command null when there is nothing to ask, as the row has faults
     * @param faults beside a command, why what it keeps does not count, or what to warn of
     */
    record Asking(int line, @Nullable VaccinationsCommand command, List<RowFault> faults) {}
}
