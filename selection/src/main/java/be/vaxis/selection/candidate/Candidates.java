package be.vaxis.selection.candidate;

import be.vaxis.kernel.PersonId;
import java.util.List;
import java.util.UUID;

/** Holds a rule against everyone who can still be selected. */
public interface Candidates {

    /** Who would be picked, by federated entity and age band; nobody is. */
    List<GroupCount> count(AgeRule rule);

    /** How many would be picked. */
    default long total(AgeRule rule) {
        return count(rule).stream().mapToLong(GroupCount::people).sum();
    }

    /** Writes everyone who fits onto the list of a round, old to young. How many there are. */
    int draw(UUID round, AgeRule rule);

    /** The next people on the list of a round, after so many. */
    List<PersonId> drawn(UUID round, int after, int most);

    /** Throws the list of a round away. */
    void discard(UUID round);
}
