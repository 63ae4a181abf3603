package be.vaxis.registration.row;

import be.vaxis.registration.desk.Handed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param handed null when it cannot be taken in
 * @param faults everything that is wrong with it; beside something handed in, why that does not count
 */
public record Read(@Nullable Handed handed, List<RowFault> faults) {

    public Read {
        faults = List.copyOf(faults);
    }

    public static Read refused(List<RowFault> faults) {
        return new Read(null, faults);
    }

    static Read refused(Flaw flaw) {
        return refused(List.of(RowFault.of(flaw, null)));
    }
}
