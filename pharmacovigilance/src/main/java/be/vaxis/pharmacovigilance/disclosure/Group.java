package be.vaxis.pharmacovigilance.disclosure;

import java.util.Comparator;

/**
 * People who are described alike.
 *
 * <p>Dutch: <i>groep</i>.
 *
 * @param area code of the area, or {@code unknown}
 * @param ages band of ages
 */
public record Group(String area, String ages) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::area).thenComparing(Group::ages);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
