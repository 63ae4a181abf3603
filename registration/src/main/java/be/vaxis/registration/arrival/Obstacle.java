package be.vaxis.registration.arrival;

import java.util.List;

/**
 * A rule that stands in the way of vaccinating somebody who arrived, by name; the words for it say what can be done.
 *
 * @param details fill in the sentence, in order: days, hours, names of centres
 */
public record Obstacle(Rule rule, List<Object> details) {

    /** Dutch: <i>controle bij aankomst</i>. */
    public enum Rule {
        /** Nobody invited them, or not here. */
        NOT_INVITED,
        /** The code may no longer be used. */
        CODE_CLOSED,
        DECLINED,
        NOTHING_BOOKED,
        /** Today, but elsewhere. */
        OTHER_CENTRE,
        OTHER_DAY,
        /** The first dose does not fall into the days that the code is meant for. */
        OUTSIDE_WINDOW,
        /** The second dose is too early after the first. */
        TOO_SOON,
        /** The second dose is late; it may still be given. */
        TOO_LATE,
        COMPLETE,
        TOO_YOUNG
    }

    public Obstacle {
        details = List.copyOf(details);
    }

    static Obstacle of(Rule rule, Object... details) {
        return new Obstacle(rule, List.of(details));
    }
}
