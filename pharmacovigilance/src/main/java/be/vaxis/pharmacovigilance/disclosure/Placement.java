package be.vaxis.pharmacovigilance.disclosure;

import java.util.List;

/**
 * Who is shown in which group, and who cannot be shown at all.
 *
 * <p>Dutch: <i>indeling</i>.
 *
 * @param left either empty, or everybody: part of a root is never left behind, since what is missing could then be
 *     found by subtraction
 */
public record Placement(List<Released> released, List<Cell> left) {

    public Placement {
        released = List.copyOf(released);
        left = List.copyOf(left);
    }
}
