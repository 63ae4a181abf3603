package be.vaxis.registration.row;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a row one by one, and notes at each what is wrong with it. */
final class Cells {

    private final List<Column> columns;
    private final List<String> fields;
    private final List<RowFault> faults = new ArrayList<>();

    /** @param fields as many as there are columns */
    Cells(List<Column> columns, List<String> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    List<RowFault> faults() {
        return faults;
    }

    <T> @Nullable T required(Column column, Function<String, T> reader) {
        if (typed(column).isEmpty()) {
            faults.add(RowFault.of(Flaw.MISSING_FIELD, column.heading()));
        }
        return optional(column, Flaw.UNKNOWN_CHOICE, reader);
    }

    @Nullable
    LocalDate requiredDay(Column column) {
        if (typed(column).isEmpty()) {
            faults.add(RowFault.of(Flaw.MISSING_FIELD, column.heading()));
        }
        return day(column);
    }

    @Nullable
    LocalDate day(Column column) {
        return optional(column, Flaw.INVALID_DAY, LocalDate::parse);
    }

    /** @param otherwise the flaw when the reader finds no word in it */
    <T> @Nullable T optional(Column column, Flaw otherwise, Function<String, T> reader) {
        String typed = typed(column);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (InvalidWord invalid) {
            faults.add(RowFault.of(invalid, column.heading()));
        } catch (Rejection refused) {
            faults.add(RowFault.of(refused, column.heading()));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            faults.add(RowFault.of(otherwise, column.heading()));
        }
        return null;
    }

    private String typed(Column column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : fields.get(place);
    }
}
