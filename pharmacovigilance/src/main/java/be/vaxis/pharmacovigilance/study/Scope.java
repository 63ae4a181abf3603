package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which doses a study asks, and how much about each.
 *
 * <p>One product alone cannot be asked: then being in the file would tell which product somebody had.
 *
 * <p>Dutch: <i>afbakening</i>. Source: minimal data, article 5.1.c of the General Data Protection Regulation.
 *
 * @param from first week in which a dose was given
 * @param until last week
 * @param products empty for all, else two or more
 * @param area the smallest area that is needed; the country when none is
 * @param ages the narrowest age bands that are needed; all ages together when none are
 * @param linked whether the doses of one person must be recognisable as such
 */
public record Scope(
        Set<Column> columns,
        IsoWeek from,
        IsoWeek until,
        SortedSet<String> products,
        AreaLevel area,
        AgeScheme ages,
        boolean linked) {

    /** The longest period, in weeks; bounds the work of one export. */
    public static final int MOST_WEEKS = 520;

    public Scope {
        columns = inOrder(columns);
        products = Collections.unmodifiableSortedSet(new TreeSet<>(products));
        if (until.compareTo(from) < 0) {
            throw new InvalidRequest("The last week lies before the first.");
        }
        if (until.monday().isAfter(from.monday().plusWeeks(MOST_WEEKS - 1L))) {
            throw new InvalidRequest("One export covers " + MOST_WEEKS + " weeks at most.");
        }
        if (products.size() == 1) {
            throw new InvalidRequest("Ask all products, or two or more: one alone would tell what everybody had.");
        }
    }

    public boolean asks(Column column) {
        return columns.contains(column);
    }

    private static Set<Column> inOrder(Collection<Column> columns) {
        var ordered = EnumSet.noneOf(Column.class);
        ordered.addAll(columns);
        return Collections.unmodifiableSet(ordered);
    }
}
