package be.vaxis.selection.person;

import be.vaxis.kernel.PersonId;
import java.util.List;

/** What is asked for many people at once, in one transaction. */
public sealed interface BulkCommand {

    /**
     * Gives everyone who has none a code, not activated. By INSZ, so that sending the same list again changes nothing.
     *
     * @param people at most {@value #MOST}
     */
    record EnrolPeople(List<Enrollee> people) implements BulkCommand {

        public static final int MOST = 1_000;

        public EnrolPeople {
            people = List.copyOf(people);
            if (people.size() > MOST) {
                throw new TooMany(MOST);
            }
        }
    }

    /**
     * How many of a list were new.
     *
     * @param enrolled got a code now
     * @param known had one already
     */
    record EnrolmentResult(int enrolled, int known) {}

    /**
     * Activates the codes of those who are neither vaccinated nor were ever selected, and passes over the others.
     *
     * @param people at most {@value #MOST}
     */
    record SelectPeople(List<PersonId> people, SelectionSource source, CodeTerms terms) implements BulkCommand {

        public static final int MOST = 500;

        public SelectPeople {
            people = List.copyOf(people);
            if (people.size() > MOST) {
                throw new TooMany(MOST);
            }
        }
    }
}
