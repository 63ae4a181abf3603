package be.vaxis.selection.person;

import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Remembers who was met, as the table does. */
final class MetInMemory implements MetPeople {

    private final Map<PersonId, Boolean> enrolled = new HashMap<>();

    @Override
    public Map<PersonId, Boolean> enrol(Collection<PersonId> people) {
        Map<PersonId, Boolean> fresh = new HashMap<>();
        for (PersonId person : people) {
            Boolean before = enrolled.put(person, true);
            if (before == null || !before) {
                fresh.put(person, before != null);
            }
        }
        return fresh;
    }

    @Override
    public void meet(PersonId person) {
        enrolled.putIfAbsent(person, false);
    }

    boolean knows(PersonId person) {
        return enrolled.containsKey(person);
    }
}
