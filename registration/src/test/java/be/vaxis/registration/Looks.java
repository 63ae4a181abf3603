package be.vaxis.registration;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Remembers who was looked at. */
public final class Looks implements AccessLog {

    public final List<String> written = new ArrayList<>();

    @Override
    public void lookedAtAll(Collection<PersonId> people, Caller by, String what, String purpose) {
        people.forEach(person -> written.add(person + " " + what + " " + purpose));
    }
}
